# language: nl
Functionaliteit: Een overdracht die klopt, en iemand die contact houdt
  Gegevens doorgeven is niet genoeg: ze moeten volledig en recent zijn, en iemand moet de leerling helpen.
  Deze voorbeelden laten ook zien wat er gebeurt als de ene school stopt en nog niemand het overneemt.
  Ze horen bij rules/overdracht.yaml.

  Regel: OVD-06 Het mbo heeft nog niet genoeg aan de gegevens van de overdracht

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En het oordeel over de ontvangen gegevens is onvoldoende

    Scenario: De intaker heeft nog vragen over wat er is ontvangen
      Als de mbo-school op 1 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-06
      En is er een signaal OVD-06 met urgentie midden
      En staat bij signaal OVD-06 de tekst "De leerling beslist wat het mbo te horen krijgt"
      En wordt actie A050 aangeraden aan de mentor uiterlijk 15 juni 2026
      En wordt actie A197 aangeraden aan de intaker uiterlijk 15 juni 2026
      En wordt actie A216 aangeraden aan de leerling

    Abstract Scenario: Tot een half jaar na de start heeft aanvullen zin
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-06

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 23 februari 2027 | een         |
        | 24 augustus 2026 | 24 februari 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en er is niets aan te vullen
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-06

      Voorbeelden:
        | gegeven                               | waarde    | een of geen |
        | het oordeel over de ontvangen gegevens | voldoende | geen        |
        | de inschrijving bij een andere school | ja        | geen        |
        | de inschrijving bij een andere school | nee       | een         |

    Abstract Scenario: Wie niet wil delen, krijgt geen vraag om meer te delen
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 mei 2026
      Als <partij> op 1 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-06

      Voorbeelden:
        | keuze        | partij        | een of geen |
        | gegeven      | de mbo-school | een         |
        | nietGevraagd | de mbo-school | een         |
        | geweigerd    | de mbo-school | geen        |
        | ingetrokken  | de mbo-school | geen        |
        | geweigerd    | de vo-school  | geen        |
        | geweigerd    | de leerling   | geen        |

    Scenario: Heeft het mbo nog niets laten weten, dan is OVD-06 niet te bepalen
      Gegeven het oordeel over de ontvangen gegevens is onbekend
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal OVD-06 nog niet te bepalen omdat overdracht.volledigheid onbekend is

    Abstract Scenario: Beide scholen en de leerling kunnen aanvullen
      Als <partij> op 1 juni 2026 kijkt
      Dan is er een signaal OVD-06
      En ziet het doorstroompunt niets van OVD-06

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

    Scenario: Wil de leerling niet dat het mbo iets aan de vo-school laat weten, dan ziet die niets
      Gegeven toestemming aan vo voor begeleiding is geweigerd op 1 mei 2026
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er een signaal OVD-06
      En ziet de vo-school hetzelfde als zonder overdracht.volledigheid

  Regel: OVD-07 Gegevens van langer geleden

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van de overdracht is 1 december 2025

    Scenario: Vlak voor de start zijn de gegevens negen maanden oud
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan zijn er precies de signalen OVD-07
      En is er een signaal OVD-07 met urgentie midden
      En staat bij signaal OVD-07 de tekst "overgedragen op 1 december 2025"
      En wordt actie A284 aangeraden aan de mbo-mentor uiterlijk 3 september 2026
      En wordt actie A237 aangeraden aan de leerling
      En wordt actie A312 aangeraden mits de gekoppelde coach bekend wordt

    Abstract Scenario: Ouder dan een half jaar bij de start
      Gegeven de datum van de overdracht is <overdracht>
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan is er <een of geen> signaal OVD-07

      Voorbeelden:
        | overdracht       | een of geen |
        | 28 februari 2026 | een         |
        | 1 maart 2026     | geen        |
        | onbekend         | geen        |

    Abstract Scenario: Van vier weken voor de start tot een half jaar erna
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-07

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 3 augustus 2026  | geen        |
        | onbekend         | 4 augustus 2026  | een         |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 26 juli 2026     | geen        |
        | 24 augustus 2026 | 27 juli 2026     | een         |

    Scenario: Is niet bekend wanneer er is overgedragen, dan is OVD-07 niet te bepalen
      Gegeven de datum van de overdracht is onbekend
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal OVD-07 nog niet te bepalen omdat overdracht.datum onbekend is

    Scenario: In het voorjaar is dat nog geen vraag
      Gegeven de datum van de overdracht is onbekend
      Als de mbo-school op 1 juni 2026 kijkt
      Dan ziet de mbo-school niets van OVD-07

    Abstract Scenario: Een warm gesprek later maakt de gegevens weer actueel
      Gegeven de datum van de warme overdracht is <gesprek>
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan is er <een of geen> signaal OVD-07

      Voorbeelden:
        | gesprek          | een of geen |
        | 28 februari 2026 | een         |
        | 1 maart 2026     | geen        |
        | onbekend         | een         |

    Abstract Scenario: Eén ander gegeven en opnieuw kijken is niet nodig
      Gegeven de inschrijving bij een andere school is <waarde>
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan is er <een of geen> signaal OVD-07

      Voorbeelden:
        | waarde | een of geen |
        | ja     | geen        |
        | nee    | een         |

    Abstract Scenario: Wie niet wil delen, hoeft niets bij te werken
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 mei 2026
      Als <partij> op 20 augustus 2026 kijkt
      Dan is er <een of geen> signaal OVD-07

      Voorbeelden:
        | keuze        | partij        | een of geen |
        | gegeven      | de mbo-school | een         |
        | nietGevraagd | de mbo-school | een         |
        | geweigerd    | de vo-school  | geen        |
        | ingetrokken  | de leerling   | geen        |
        | ingetrokken  | de mbo-school | geen        |

    Abstract Scenario: Beide scholen en de leerling kunnen de gegevens bijwerken
      Als <partij> op 20 augustus 2026 kijkt
      Dan is er een signaal OVD-07
      En ziet het doorstroompunt niets van OVD-07

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: OVD-07 Er is iets veranderd na de overdracht

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van de overdracht is 1 april 2026

    Abstract Scenario: Wat na de overdracht verandert, is reden om opnieuw te kijken
      Gegeven de datum waarop de behoefte aan ondersteuning veranderde is <veranderd>
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-07

      Voorbeelden:
        | veranderd     | een of geen |
        | 1 april 2026  | geen        |
        | 2 april 2026  | een         |
        | onbekend      | geen        |

    Scenario: Is er opnieuw overgedragen, dan is alles weer bij
      Gegeven de datum waarop de behoefte aan ondersteuning veranderde is 10 mei 2026
      En de datum van de overdracht is 20 mei 2026
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal OVD-07

    Scenario: Veranderde er iets en is niet bekend wanneer er is overgedragen, dan is OVD-07 niet te bepalen
      Gegeven de datum waarop de behoefte aan ondersteuning veranderde is 10 mei 2026
      En de datum van de overdracht is onbekend
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal OVD-07
      En is signaal OVD-07 nog niet te bepalen omdat overdracht.datum onbekend is

    Scenario: Is niet vastgelegd dat er iets veranderde, dan wordt daar ook niet naar gevraagd
      Als de mbo-school op 1 juni 2026 kijkt
      Dan ziet de mbo-school niets van OVD-07

    Scenario: Mag de startdatum alleen geschat worden, dan telt de eerste lesdag
      Gegeven de datum van de overdracht is 28 februari 2026
      En de parameter eersteLesdag is 24 augustus 2026
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan is er geen signaal OVD-07

    Scenario: Een overdracht die alleen het mbo kent, telt na een weigering ook bij de vo-school niet
      Gegeven de datum waarop de behoefte aan ondersteuning veranderde is 10 mei 2026
      En toestemming aan mbo voor begeleiding is geweigerd op 15 mei 2026
      Als de vo-school op 1 juni 2026 kijkt
      Dan is er geen signaal OVD-07
      En ziet de mbo-school niets van OVD-07

  Regel: OVD-08 Meer domeinen betrokken, nog geen vast aanspreekpunt vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En het aantal betrokken domeinen is 2

    Scenario: Onderwijs en nog een domein, en iedereen belt apart
      Als de vo-school op 3 augustus 2026 kijkt
      Dan zijn er precies de signalen OVD-08
      En is er een signaal OVD-08 met urgentie midden
      En staat bij signaal OVD-08 de tekst "Vraag de leerling wie dat het liefst mag zijn"
      En wordt actie A251 aangeraden aan de zorgcoördinator uiterlijk 17 augustus 2026
      En wordt actie A096 aangeraden aan de mentor uiterlijk 10 augustus 2026
      En wordt actie A041 aangeraden aan de mentor
      En wordt actie A248 aangeraden aan de doorstroomcoach uiterlijk 1 september 2026

    Abstract Scenario: Vanaf twee domeinen helpt één aanspreekpunt
      Gegeven het aantal betrokken domeinen is <aantal>
      Als de vo-school op 1 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-08

      Voorbeelden:
        | aantal | een of geen |
        | 1      | geen        |
        | 2      | een         |
        | 3      | een         |

    Abstract Scenario: Een aanspreekpunt of een coach is genoeg, behalve als het aanspreekpunt echt ontbreekt
      Gegeven de volgende feiten:
        | feit               | waarde          |
        | vast aanspreekpunt | <aanspreekpunt> |
        | gekoppelde coach   | <coach>         |
      Als de vo-school op 1 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-08

      Voorbeelden:
        | aanspreekpunt | coach    | een of geen |
        | onbekend      | onbekend | een         |
        | onbekend      | nee      | een         |
        | onbekend      | ja       | geen        |
        | nee           | ja       | een         |
        | nee           | nee      | een         |
        | ja            | nee      | geen        |

    Abstract Scenario: Voor wie naar het mbo gaat, tot een jaar na de start
      Gegeven het doel na het vo is <doel>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-08

      Voorbeelden:
        | doel | dag              | een of geen |
        | werk | 1 april 2026     | geen        |
        | mbo  | 31 augustus 2027 | een         |
        | mbo  | 1 september 2027 | geen        |

    Scenario: Is het aantal niet bekend, dan is OVD-08 niet te bepalen
      Gegeven het aantal betrokken domeinen is onbekend
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal OVD-08 nog niet te bepalen omdat contact.aantalDomeinen onbekend is

    Abstract Scenario: Wie het aantal kent, ziet dat er overzicht kan komen
      Als <partij> op 1 april 2026 kijkt
      Dan is er een signaal OVD-08

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de leerling        |
        | het doorstroompunt |

    Scenario: Het mbo hoort alleen met een ja van de leerling dat er meer domeinen zijn
      Als de mbo-school op 1 april 2026 kijkt
      Dan is er geen signaal OVD-08
      En ziet de mbo-school hetzelfde als zonder contact.aantalDomeinen

    Scenario: Met toestemming kan ook het mbo het aanspreekpunt zijn
      Gegeven toestemming aan mbo voor toestemming is gegeven op 1 maart 2026
      Als de mbo-school op 1 april 2026 kijkt
      Dan is er een signaal OVD-08

  Regel: OVD-09 Hulp bij de overstap verwacht, de coach kan nu beginnen maar is niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                  | waarde |
        | advies.overstapRisico | ja     |

    Scenario: Een half jaar voor de start is er nog geen coach
      Als de leerling op 20 juli 2026 kijkt
      Dan is er een signaal OVD-09 met urgentie hoog
      En staat bij signaal OVD-09 de tekst "Vraag de leerling of een coach welkom is"
      En wordt actie A096 aangeraden aan de zorgcoördinator uiterlijk 27 juli 2026
      En wordt actie A168 aangeraden aan de doorstroomcoach uiterlijk 27 juli 2026
      En wordt actie A317 aangeraden aan de mentor uiterlijk 3 augustus 2026
      En wordt actie A097 aangeraden aan de leerling uiterlijk 1 september 2026
      En wordt actie A041 aangeraden aan de mentor
      En wordt actie A244 aangeraden mits de gekoppelde coach bekend wordt

    Abstract Scenario: Van een half jaar voor tot een half jaar na de start
      Gegeven de datum van de start is <start>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-09

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 28 februari 2026 | geen        |
        | onbekend         | 1 maart 2026     | een         |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 23 februari 2026 | geen        |
        | 24 augustus 2026 | 24 februari 2026 | een         |
        | 24 augustus 2026 | 23 februari 2027 | een         |
        | 24 augustus 2026 | 24 februari 2027 | geen        |

    Abstract Scenario: Elke reden is genoeg
      Gegeven de volgende feiten:
        | feit                  | waarde         |
        | advies.overstapRisico | <hulp nodig>   |
        | advies.eigenKracht    | <eigen kracht> |
      Als de vo-school op 1 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-09

      Voorbeelden:
        | hulp nodig | eigen kracht | een of geen |
        | ja         | ja           | een         |
        | nee        | nee          | een         |
        | ja         | nee          | een         |
        | nee        | ja           | geen        |

    Abstract Scenario: Eén ander gegeven en een coach is niet nodig of er al
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de vo-school op 1 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-09

      Voorbeelden:
        | gegeven                         | waarde | een of geen |
        | doel                            | werk   | geen        |
        | coach.gekoppeld                 | ja     | geen        |
        | coach.gekoppeld                 | nee    | een         |
        | begeleiding.aanbodAfgewezen     | ja     | geen        |
        | begeleiding.aanbodAfgewezen     | nee    | een         |
        | inschrijving.elders             | ja     | geen        |
        | inschrijving.elders             | nee    | een         |

    Scenario: Is er geen inschatting, dan is OVD-09 niet te bepalen
      Gegeven de volgende feiten:
        | feit                  | waarde   |
        | advies.overstapRisico | onbekend |
      Als de vo-school op 1 april 2026 kijkt
      Dan is er geen signaal OVD-09
      En is signaal OVD-09 nog niet te bepalen omdat advies.overstapRisico onbekend is
      En is signaal OVD-09 nog niet te bepalen omdat advies.eigenKracht onbekend is

    Scenario: De inschatting van de vo-school blijft daar, tot de leerling deelt
      Als de vo-school op 1 april 2026 kijkt
      Dan is er een signaal OVD-09
      En ziet de mbo-school hetzelfde als zonder advies.overstapRisico
      En ziet het doorstroompunt niets van OVD-09

    Scenario: Met toestemming kan ook het mbo een coach zoeken
      Gegeven toestemming aan mbo voor toestemming is gegeven op 1 maart 2026
      Als de mbo-school op 1 april 2026 kijkt
      Dan is er een signaal OVD-09

    Abstract Scenario: Een overstapcoach van een Doorstroompunt in het noorden is er alleen daar
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is vso
      Als de vo-school op 1 april 2026 kijkt
      Dan wordt actie A225 <wel of niet>

      Voorbeelden:
        | regio           | wel of niet     |
        | noord-nederland | aangeraden      |
        | utrecht         | niet aangeraden |

  Regel: OVD-10 Er is vastgelegd dat geen enkele partij contact houdt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is geen

    Scenario: In april houdt niemand contact
      Als het doorstroompunt op 1 april 2026 kijkt
      Dan zijn er precies de signalen OVD-10
      En is er een signaal OVD-10 met urgentie hoog
      En staat bij signaal OVD-10 de tekst "niet vastgelegd welke partij contact houdt"
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 8 april 2026
      En wordt actie A096 aangeraden aan de mentor uiterlijk 8 april 2026

    Abstract Scenario: Buiten de zomer, tot een jaar na de start
      Gegeven de datum van de start is <start>
      Als het doorstroompunt op <dag> kijkt
      Dan is er <OVD-10> signaal OVD-10
      En is er <ZOM-03> signaal ZOM-03

      Voorbeelden:
        | start            | dag              | OVD-10 | ZOM-03 |
        | onbekend         | 14 juli 2026     | een    | geen   |
        | onbekend         | 15 juli 2026     | geen   | een    |
        | onbekend         | 31 augustus 2026 | geen   | een    |
        | onbekend         | 1 september 2026 | een    | geen   |
        | 24 augustus 2026 | 23 augustus 2026 | geen   | een    |
        | 24 augustus 2026 | 24 augustus 2026 | een    | geen   |
        | onbekend         | 31 augustus 2027 | een    | geen   |
        | onbekend         | 1 september 2027 | geen   | geen   |

    Abstract Scenario: Zodra een partij contact houdt, is het stil
      Gegeven de partij die nu contact houdt is <partij>
      Als het doorstroompunt op 1 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | partij         | een of geen |
        | geen           | een         |
        | vo             | geen        |
        | mbo            | geen        |
        | gemeente       | geen        |
        | doorstroompunt | geen        |

    Abstract Scenario: Eén ander gegeven en er hoeft niets te worden afgesproken
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als het doorstroompunt op 1 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | gegeven                | waarde        | een of geen |
        | doel                   | werk          | geen        |
        | inschrijving.elders    | ja            | geen        |
        | inschrijving.elders    | nee           | een         |
        | bestemming.soort       | werk          | geen        |
        | inschrijving.redenEinde | diploma      | geen        |
        | inschrijving.redenEinde | overplaatsing | geen       |
        | inschrijving.redenEinde | eigenVerzoek | een         |
        | inschrijving.redenEinde | nietVerschenen | een       |
        | inschrijving.redenEinde | overlijden   | geen        |
        | inschrijving.redenEinde | verwijdering | een         |
        | inschrijving.redenEinde | anders       | een         |

    Abstract Scenario: Iedereen kan degene zijn die contact houdt
      Als <partij> op 1 april 2026 kijkt
      Dan is er een signaal OVD-10

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

    Scenario: 33. Een verhuizing naar een andere gemeente is op zichzelf geen signaal
      Gegeven de partij die nu contact houdt is gemeente
      Als het doorstroompunt op 5 oktober 2026 kijkt
      Dan ziet het doorstroompunt niets van OVD-10

    Abstract Scenario: 31 en 32. Na een overlijden of vertrek vraagt niemand wie contact houdt
      Gegeven de status van de leerling is <status>
      Als <partij> op <dag> kijkt
      Dan is er geen enkel signaal
      En ziet <partij> niets van OVD-10
      En ziet <partij> niets van ZOM-03

      Voorbeelden:
        | status               | partij             | dag             |
        | overleden            | het doorstroompunt | 3 augustus 2026 |
        | overleden            | de vo-school       | 5 oktober 2026  |
        | vertrokkenBuitenland | de mbo-school      | 5 oktober 2026  |

    Scenario: Is het doel niet bekend, dan is OVD-10 niet te bepalen
      Gegeven het doel na het vo is onbekend
      Als het doorstroompunt op 1 april 2026 kijkt
      Dan is er geen signaal OVD-10
      En is signaal OVD-10 nog niet te bepalen omdat het doel na het vo onbekend is

  Regel: OVD-10 De vo-school heeft uitgeschreven en over contact is niets vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de datum van uitschrijving in het vo is 1 mei 2026

    Scenario: Voor de zomer van de vo-school af, de opleiding begint in september
      Als de mbo-school op 3 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-10
      En wordt actie A180 aangeraden aan de mbo-mentor uiterlijk 10 juni 2026

    Abstract Scenario: Vanaf de dag van uitschrijven
      Gegeven de datum van uitschrijving in het vo is <uitgeschreven>
      Als de mbo-school op 3 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | uitgeschreven | een of geen |
        | 3 juni 2026   | een         |
        | 4 juni 2026   | geen        |

    Scenario: Zonder dag van uitschrijven is de vo-school nog aan zet, en is er ook geen vraag
      Gegeven de datum van uitschrijving in het vo is onbekend
      Als de mbo-school op 3 juni 2026 kijkt
      Dan ziet de mbo-school niets van OVD-10

    Abstract Scenario: Vanaf de dag van inschrijving is het mbo aan zet
      Gegeven de datum van inschrijving op het mbo is <ingeschreven>
      Als de mbo-school op 3 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | ingeschreven | een of geen |
        | 3 juni 2026  | geen        |
        | 4 juni 2026  | een         |
        | 1 mei 2026   | geen        |

    Abstract Scenario: Vanaf de start is het mbo aan zet, ook als de inschrijving er nog niet is
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | start       | dag              | een of geen |
        | 3 juni 2026 | 3 juni 2026      | geen        |
        | 4 juni 2026 | 3 juni 2026      | een         |
        | onbekend    | 3 september 2026 | geen        |

    Abstract Scenario: Na een tussenstap is het Doorstroompunt aan zet
      Gegeven de tussenstap tussen vo en mbo is <tussenstap>
      Als de mbo-school op 3 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | tussenstap | een of geen |
        | ja         | geen        |
        | nee        | een         |

    Scenario: Zonder plek vraagt in de zomer een ander signaal al om af te spreken wie contact houdt
      Gegeven deze aanmeldingen:
        | datum         | status     |
        | 15 maart 2026 | wachtlijst |
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er geen signaal OVD-10
      En is er een signaal ZOM-02
      En wordt actie A180 aangeraden aan de mentor uiterlijk 10 augustus 2026

    Scenario: Schrijft het mbo uit, dan vraagt een ander signaal al om af te spreken wie contact houdt
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 oktober 2026
      Als het doorstroompunt op 1 november 2026 kijkt
      Dan is er geen signaal OVD-10
      En is er een signaal STA-02
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 8 november 2026

    Abstract Scenario: Ook wie in februari begint, heeft in de tussentijd iemand nodig
      Gegeven een leerling die in 2027 naar het mbo gaat
      En het instroommoment is februari
      En de datum van de start is <start>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-10

      Voorbeelden:
        | start           | dag             | een of geen |
        | 1 februari 2027 | 2 november 2026 | een         |
        | onbekend        | 2 november 2026 | een         |
        | 1 februari 2027 | 1 februari 2027 | geen        |

  Regel: OVD-10 Randgevallen

    Scenario: 41. Bij een doorlopende leerroute stopt er niemand
      Gegeven het dossier "doorlopende-leerroute.json"
      Als het doorstroompunt op 3 september 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: Staat de student gewoon ingeschreven, dan is er ook geen vraag
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ingeschreven op 15 maart 2026
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de datum van inschrijving op het mbo is 1 augustus 2026
      Als de mbo-school op 1 februari 2027 kijkt
      Dan ziet de mbo-school niets van OVD-10

    Scenario: 50. Een bijna leeg dossier krijgt geen signaal omdat niets is vastgelegd
      Gegeven het dossier "bijna-leeg.json"
      Als de vo-school op 16 november 2026 kijkt
      Dan ziet de vo-school niets van OVD-10

    Scenario: 13. Wie een jaar werkte en bij het Doorstroompunt bekend is, valt nergens tussen
      Gegeven het dossier "jaar-gewerkt-dan-mbo.yaml"
      Als de mbo-school op 1 juli 2027 kijkt
      Dan ziet de mbo-school niets van OVD-10

    Scenario: 52. Het mbo sloot de inschrijving: ook zonder OVD-10 wordt er een afspraak gevraagd
      Gegeven het dossier "mbo-sloot-af-zonder-bericht.json"
      Als het doorstroompunt op 5 oktober 2026 kijkt
      Dan ziet het doorstroompunt niets van OVD-10
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 12 oktober 2026

    Scenario: 36. Wie pre-mbo volgt zonder dat een school heeft uitgeschreven, krijgt geen signaal
      Gegeven het dossier "pre-mbo-vanaf-januari.yaml"
      Als de vo-school op 1 oktober 2026 kijkt
      Dan ziet de vo-school niets van OVD-10
