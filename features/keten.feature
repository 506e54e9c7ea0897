# language: nl
Functionaliteit: Een signaal dat op een ander signaal volgt
  Sommige signalen bouwen voort op een ander signaal. Vervalt het eerste, dan vervalt het volgende ook.

  Regel: Een tussenstap of andere regio leidt tot de vraag of er gegevens zijn ontvangen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En deze aanmeldingen:
        | datum         | status           | buitenRegio |
        | 15 maart 2026 | plaatsAangeboden | ja          |
      En de tussenstap tussen vo en mbo is nee

    Scenario: In april is alleen bekend dat het een andere regio is
      Als de mbo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-09

    Scenario: Na de streefdatum volgt de vraag naar de gegevens
      Als de mbo-school op 1 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09 en OVD-05
      En is er een signaal AAN-09 met urgentie laag
      En is er een signaal OVD-05 met urgentie hoog

    Scenario: Beide redenen samen geven één vraag
      Gegeven de tussenstap tussen vo en mbo is ja
      Als de mbo-school op 1 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09, AAN-10 en OVD-05

    Scenario: Trekt de leerling de aanmelding in, dan vervalt de hele keten
      Gegeven deze aanmeldingen:
        | datum         | status      | buitenRegio |
        | 15 maart 2026 | ingetrokken | ja          |
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van OVD-05

    Scenario: Is het begin van de keten niet bekend, dan het einde ook niet
      Gegeven deze aanmeldingen:
        | datum         | status           | buitenRegio |
        | 15 maart 2026 | plaatsAangeboden |             |
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal AAN-09 nog niet te bepalen omdat aanmeldingen[0].buitenRegio onbekend is
      En is signaal OVD-05 nog niet te bepalen omdat aanmeldingen[0].buitenRegio onbekend is

    Scenario: Eén zeker begin is genoeg, ook als het andere niet bekend is
      Gegeven de tussenstap tussen vo en mbo is onbekend
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er een signaal OVD-05
      En is signaal AAN-10 nog niet te bepalen omdat de tussenstap tussen vo en mbo onbekend is

    Scenario: De vo-school ziet het begin van de keten, niet het einde
      Als de vo-school op 1 juli 2026 kijkt
      Dan is er een signaal AAN-09
      En ziet de vo-school niets van OVD-05

  Regel: Een gevolg telt zelf ook mee voor één aanspreekpunt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En deze aanmeldingen:
        | datum         | status           | buitenRegio |
        | 15 maart 2026 | plaatsAangeboden | ja          |
      En de gekoppelde coach is ja
      En de volgende feiten:
        | feit                                                  | waarde      |
        | melding van de behoefte aan ondersteuning bij het mbo | ja          |
        | datum van de intake                                   | 6 mei 2026  |
        | datum van de melding bij het mbo                      | 20 mei 2026 |
        | stand van de warme overdracht                         | nietNodig   |

    Scenario: Andere regio, gegevens, intake en zomer: drie fasen
      Als de mbo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09, INT-03, MBO-11, OVD-05 en ZOM-01

    Scenario: Zodra de gegevens er zijn, vervalt ook het signaal over meerdere fasen
      Gegeven de ontvangst van gegevens door het mbo is ja
      Als de mbo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09, INT-03 en ZOM-01

    Scenario: Zijn er ook afspraken, dan blijft alleen de zomer over
      Gegeven de ontvangst van gegevens door het mbo is ja
      En de datum van de afspraken over ondersteuning is 10 juli 2026
      Als de mbo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09 en ZOM-01

    Scenario: De vo-school ziet minder fasen en krijgt dus geen MBO-11
      Als de vo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09 en ZOM-01
