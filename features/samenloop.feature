# language: nl
Functionaliteit: Signalen uit verschillende fasen tegelijk
  Is er op veel plekken iets te regelen, dan helpt het als één persoon het overzicht houdt.
  Alleen signalen die een partij zelf mag zien tellen mee, en signalen met lage urgentie tellen niet.
  Deze voorbeelden horen bij rules/samenloop.yaml.

  Regel: MBO-11 Signalen uit meerdere fasen tegelijk

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja

    Scenario: Aanmelding, overdracht en zomer tegelijk
      Als de vo-school op 20 juli 2026 kijkt
      Dan zijn er precies deze signalen:
        | signaal |
        | AAN-07  |
        | MBO-11  |
        | OVD-11  |
        | ZOM-01  |
      En is er een signaal MBO-11 met urgentie hoog
      En wordt actie A001 aangeraden aan de leerling uiterlijk 3 augustus 2026
      En wordt actie A251 aangeraden aan de zorgcoördinator uiterlijk 3 augustus 2026

    Abstract Scenario: Twee fasen zijn nog geen reden voor één aanspreekpunt
      Gegeven de volgende feiten:
        | feit                        | waarde            |
        | gepland contact in de zomer | <contact gepland> |
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal MBO-11

      Voorbeelden:
        | contact gepland | een of geen |
        | nee             | een         |
        | ja              | geen        |

    Scenario: Twee signalen uit dezelfde fase tellen als één fase
      Gegeven de wens voor een warme overdracht is ja
      En de volgende feiten:
        | feit                        | waarde |
        | gepland contact in de zomer | ja     |
      Als de vo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-07, OVD-01 en OVD-11

    Scenario: Een signaal met lage urgentie telt niet mee
      Gegeven de twijfel over melden bij het mbo is ja
      En toestemming aan mbo voor begeleiding is geweigerd op 1 maart 2026
      Als de vo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-08, OVD-04 en ZOM-01

    Scenario: Wat een partij niet ziet, telt voor die partij niet mee
      Gegeven de gekoppelde coach is ja
      Als de mbo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen ZOM-01
      En ziet de mbo-school niets van MBO-11
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Scenario: De leerling ziet dat er meer tegelijk speelt
      Als de leerling op 20 juli 2026 kijkt
      Dan is er een signaal MBO-11
      En ziet het doorstroompunt niets van MBO-11

    Scenario: Het Doorstroompunt krijgt ook bij drie eigen fasen geen MBO-11
      Gegeven deze aanmeldingen:
        | datum         | status    | buitenRegio |
        | 15 maart 2026 | aangemeld | nee         |
      En de tussenstap tussen vo en mbo is ja
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de leerling is 16 jaar op 5 oktober 2026
      Als het doorstroompunt op 5 oktober 2026 kijkt
      Dan zijn er precies de signalen AAN-10, STA-02 en ZOM-05
      En ziet het doorstroompunt niets van MBO-11

    Scenario: Zijn er signalen die nog niet te bepalen zijn, dan wordt er niet op vooruitgelopen
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is onbekend
      En de gekoppelde coach is ja
      Als de vo-school op 20 juli 2026 kijkt
      Dan is signaal AAN-07 nog niet te bepalen
      En is signaal OVD-11 nog niet te bepalen
      En is er een signaal ZOM-01
      En ziet de vo-school niets van MBO-11

    Abstract Scenario: Ook als verder alles bekend is, telt de derde fase pas vanaf drie
      Gegeven de volgende feiten:
        | feit                                                  | waarde            |
        | besluit over de toelating                             | toegelaten        |
        | besluit.teruggemeldAanVo                              | ja                |
        | stand van de intake                                   | afgerond          |
        | datum van de intake                                   | 13 april 2026     |
        | melding van de behoefte aan ondersteuning bij het mbo | nee               |
        | twijfel over de studiekeuze                           | nee               |
        | studiekeuze gewijzigd na de aanmelding                | nee               |
        | overstap op eigen kracht                              | ja                |
        | lange tijd thuis zonder onderwijs                     | nee               |
        | herplaatsing                                          | geen              |
        | voorwaardelijke plaatsing                             | nee               |
        | uitslag van het examen in het vo                      | geslaagd          |
        | datum van uitschrijving in het vo                     | 31 juli 2026      |
        | gepland contact in de zomer                           | <contact gepland> |
      Als de vo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen <signalen>

      Voorbeelden:
        | contact gepland | signalen                         |
        | ja              | AAN-07 en OVD-11                 |
        | nee             | AAN-07, MBO-11, OVD-11 en ZOM-01 |
