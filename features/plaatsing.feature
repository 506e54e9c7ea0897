# language: nl
Functionaliteit: Een plek, en alles klaar voor de start
  Is er een besluit, weet de vo-school het, en staat de ondersteuning klaar?
  Een besluit wordt nooit beoordeeld. Deze voorbeelden laten alleen zien wat er nog te regelen is.
  Ze horen bij rules/plaatsing.yaml.

  Regel: PLA-01 Aangemeld, nog geen plek op een opleiding vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 15 maart 2026

    Scenario: In de zomer wacht de leerling nog op het mbo
      Als de mbo-school op 6 juli 2026 kijkt
      Dan zijn er precies de signalen PLA-01
      En is er een signaal PLA-01 met urgentie midden
      En staat bij signaal PLA-01 de tekst "Vraag hoe het ermee staat"
      En wordt actie A193 aangeraden aan de mentor uiterlijk 13 juli 2026
      En wordt actie A199 aangeraden aan de intaker uiterlijk 13 juli 2026
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A307 aangeraden mits de gekoppelde coach bekend wordt

    Abstract Scenario: Van de Overstaptafel in juni tot de teldatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-01

      Voorbeelden:
        | dag               | een of geen |
        | 31 mei 2026       | geen        |
        | 1 juni 2026       | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Elke aanmelding zonder plek telt, ook op een wachtlijst
      Gegeven deze aanmeldingen:
        | datum         | status  |
        | 15 maart 2026 | <stand> |
      Als de vo-school op 6 juli 2026 kijkt
      Dan is er <een of geen> signaal PLA-01

      Voorbeelden:
        | stand                    | een of geen |
        | ontvangen                | een         |
        | aangemeld                | een         |
        | wachtlijst               | een         |
        | plaatsAangeboden         | geen        |
        | ingeschreven             | geen        |
        | leidtNietTotInschrijving | geen        |
        | ingetrokken              | geen        |
        | beeindigd                | geen        |

    Scenario: 15. Twee aanmeldingen, één met een plek: daar hoeft niemand iets over te vragen
      Gegeven een aanmelding met status plaatsAangeboden op 1 maart 2026
      Als de vo-school op 6 juli 2026 kijkt
      Dan is er geen signaal PLA-01

    Abstract Scenario: Een besluit over een andere aanmelding is nog geen besluit over deze
      Gegeven het besluit over de toelating is <besluit>
      Als de vo-school op 6 juli 2026 kijkt
      Dan is er <een of geen> signaal PLA-01

      Voorbeelden:
        | besluit    | een of geen |
        | onbekend   | een         |
        | geweigerd  | een         |
        | wachtlijst | een         |
        | toegelaten | geen        |

    Abstract Scenario: Eén ander gegeven en wachten is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de vo-school op 6 juli 2026 kijkt
      Dan is er <een of geen> signaal PLA-01

      Voorbeelden:
        | gegeven             | waarde      | een of geen |
        | doel                | vo          | geen        |
        | instroommoment      | februari    | geen        |
        | inschrijving.datum  | 1 juli 2026 | geen        |
        | inschrijving.elders | ja          | geen        |
        | inschrijving.elders | nee         | een         |

    Scenario: 14. De stand in een andere regio is niet bekend: dat is niet hetzelfde als geen besluit
      Gegeven deze aanmeldingen:
        | datum         | status | buitenRegio |
        | 15 maart 2026 |        | ja          |
      Als de vo-school op 6 juli 2026 kijkt
      Dan is er geen signaal PLA-01
      En is signaal PLA-01 nog niet te bepalen omdat aanmeldingen[0].status onbekend is

    Abstract Scenario: Beide scholen en de leerling kunnen vragen hoe het staat
      Als <partij> op 6 juli 2026 kijkt
      Dan is er een signaal PLA-01
      En ziet het doorstroompunt niets van PLA-01

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: PLA-02 Niet toegelaten, nog geen andere lopende aanmelding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status leidtNietTotInschrijving op 12 februari 2026

    Scenario: In maart vol, en nog geen andere keuze
      Als de vo-school op 2 maart 2026 kijkt
      Dan zijn er precies de signalen PLA-02
      En is er een signaal PLA-02 met urgentie hoog
      En staat bij signaal PLA-02 de tekst "zegt niets over de leerling"
      En wordt actie A194 aangeraden aan de mentor uiterlijk 9 maart 2026
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A307 aangeraden mits de gekoppelde coach bekend wordt

    Scenario: 18. Is de opleiding vol, dan gaat het nooit over een beperking
      Gegeven de grond van het besluit over de toelating is vol
      Als de leerling op 2 maart 2026 kijkt
      Dan is er een signaal PLA-02
      En wordt actie A064 niet aangeraden
      En wordt actie A065 niet aangeraden

    Abstract Scenario: Tot de teldatum kan de leerling nog ergens beginnen
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-02

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Alleen als het mbo niet toelaat en er niets anders loopt
      Gegeven deze aanmeldingen:
        | datum            | status   |
        | 12 februari 2026 | <eerste> |
        | 20 februari 2026 | <tweede> |
      Als de vo-school op 2 maart 2026 kijkt
      Dan is er <een of geen> signaal PLA-02

      Voorbeelden:
        | eerste                   | tweede                   | een of geen |
        | leidtNietTotInschrijving | leidtNietTotInschrijving | een         |
        | leidtNietTotInschrijving | ingetrokken              | een         |
        | ingetrokken              | ingetrokken              | geen        |
        | beeindigd                | beeindigd                | geen        |
        | leidtNietTotInschrijving | aangemeld                | geen        |
        | leidtNietTotInschrijving | wachtlijst               | geen        |

    Abstract Scenario: Eén ander gegeven en zoeken is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de vo-school op 2 maart 2026 kijkt
      Dan is er <een of geen> signaal PLA-02

      Voorbeelden:
        | gegeven             | waarde          | een of geen |
        | doel                | vo              | geen        |
        | inschrijving.datum  | 1 februari 2026 | geen        |
        | inschrijving.elders | ja              | geen        |
        | inschrijving.elders | nee             | een         |
        | bestemming.soort    | werk            | geen        |

    Scenario: Is de stand niet bekend, dan is PLA-02 niet te bepalen
      Gegeven deze aanmeldingen:
        | datum            | status |
        | 12 februari 2026 |        |
      Als de vo-school op 2 maart 2026 kijkt
      Dan is er geen signaal PLA-02
      En is signaal PLA-02 nog niet te bepalen omdat aanmeldingen[0].status onbekend is

    Abstract Scenario: Wie kan helpen zoeken ziet het, andere mbo-scholen niet
      Als <partij> op 2 maart 2026 kijkt
      Dan is er een signaal PLA-02
      En ziet de mbo-school niets van PLA-02

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de leerling        |
        | het doorstroompunt |

  Regel: PLA-03 Besluit over de plek genomen, bericht aan de vo-school nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En het besluit over de toelating is toegelaten
      En de datum van het besluit over de toelating is 4 mei 2026

    Scenario: Drie weken na het besluit weet de vo-school nog niets
      Als de mbo-school op 25 mei 2026 kijkt
      Dan zijn er precies de signalen PLA-03
      En is er een signaal PLA-03 met urgentie midden
      En staat bij signaal PLA-03 de tekst "Alleen de uitkomst is nodig"
      En wordt actie A193 aangeraden aan de decaan uiterlijk 1 juni 2026
      En wordt actie A199 aangeraden aan de intaker uiterlijk 1 juni 2026

    Abstract Scenario: Is niets vastgelegd, dan vanaf twee weken na het besluit tot de teldatum
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-03

      Voorbeelden:
        | dag               | een of geen |
        | 17 mei 2026       | geen        |
        | 18 mei 2026       | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Is vastgelegd dat het bericht er nog niet is, dan hoeft niemand te wachten
      Gegeven het bericht aan de vo-school over het besluit is <bericht>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-03

      Voorbeelden:
        | bericht  | dag         | een of geen |
        | nee      | 5 mei 2026  | een         |
        | onbekend | 5 mei 2026  | geen        |
        | ja       | 25 mei 2026 | geen        |

    Abstract Scenario: Elk besluit hoort de vo-school te weten
      Gegeven het besluit over de toelating is <besluit>
      Als de mbo-school op 25 mei 2026 kijkt
      Dan is er <een of geen> signaal PLA-03

      Voorbeelden:
        | besluit    | een of geen |
        | toegelaten | een         |
        | geweigerd  | een         |
        | wachtlijst | een         |
        | onbekend   | geen        |

    Abstract Scenario: 13. Na een tussenstap is er geen vo-school die wacht
      Gegeven de tussenstap tussen vo en mbo is <tussenstap>
      Als de mbo-school op 25 mei 2026 kijkt
      Dan is er <een of geen> signaal PLA-03

      Voorbeelden:
        | tussenstap | een of geen |
        | ja         | geen        |
        | nee        | een         |

    Scenario: Zonder datum van het besluit is PLA-03 niet te bepalen
      Gegeven de datum van het besluit over de toelating is onbekend
      Als de mbo-school op 25 mei 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal PLA-03 nog niet te bepalen omdat besluit.datum onbekend is

    Abstract Scenario: De scholen en de leerling zien dat er bericht nodig is
      Als <partij> op 25 mei 2026 kijkt
      Dan is er een signaal PLA-03
      En ziet het doorstroompunt niets van PLA-03

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: PLA-04 Andere plek nodig of in overweging, contact met de vo-school nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de herplaatsing is overwogen

    Scenario: Het mbo denkt met de student na over een andere opleiding
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er een signaal PLA-04 met urgentie midden
      En staat bij signaal PLA-04 de tekst "met medeweten van de leerling"
      En wordt actie A200 aangeraden aan de mbo-mentor uiterlijk 9 november 2026
      En wordt actie A195 aangeraden aan de mentor uiterlijk 9 november 2026

    Abstract Scenario: Nodig of in overweging, tot een jaar na de start
      Gegeven de herplaatsing is <stand>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-04

      Voorbeelden:
        | stand     | dag              | een of geen |
        | overwogen | 31 augustus 2027 | een         |
        | overwogen | 1 september 2027 | geen        |
        | nodig     | 2 november 2026  | een         |
        | geen      | 2 november 2026  | geen        |

    Abstract Scenario: Eén ander gegeven en een telefoontje is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er <een of geen> signaal PLA-04

      Voorbeelden:
        | gegeven               | waarde | een of geen |
        | plaatsing.contactMetVo | ja    | geen        |
        | plaatsing.contactMetVo | nee   | een         |
        | vo.tussenstap         | ja     | geen        |
        | vo.tussenstap         | nee    | een         |
        | inschrijving.elders   | ja     | geen        |
        | inschrijving.elders   | nee    | een         |

    Abstract Scenario: De student beslist of de oude school dit hoort
      Gegeven toestemming aan vo voor begeleiding is <keuze> op 1 oktober 2026
      Als <partij> op 2 november 2026 kijkt
      Dan is er <een of geen> signaal PLA-04

      Voorbeelden:
        | keuze        | partij        | een of geen |
        | gegeven      | de mbo-school | een         |
        | nietGevraagd | de vo-school  | een         |
        | geweigerd    | de mbo-school | geen        |
        | geweigerd    | de vo-school  | geen        |
        | ingetrokken  | de mbo-school | geen        |
        | ingetrokken  | de leerling   | geen        |

    Scenario: Wie daarna weer toestemming geeft, wil dat de scholen elkaar spreken
      Gegeven toestemming aan vo voor begeleiding is geweigerd op 1 oktober 2026
      En toestemming aan vo voor begeleiding is gegeven op 1 november 2026
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er een signaal PLA-04

    Abstract Scenario: Alleen een keuze over begeleiding, voor de vo-school, tot en met vandaag telt
      Gegeven toestemming aan <ontvanger> voor <soort> is geweigerd op <dag>
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er <een of geen> signaal PLA-04

      Voorbeelden:
        | ontvanger      | soort       | dag             | een of geen |
        | vo             | begeleiding | 2 november 2026 | geen        |
        | vo             | begeleiding | 3 november 2026 | een         |
        | vo             | toestemming | 1 oktober 2026  | een         |
        | doorstroompunt | begeleiding | 1 oktober 2026  | een         |

    Scenario: Is over een andere plek niets vastgelegd, dan is PLA-04 niet te bepalen
      Gegeven de herplaatsing is onbekend
      Als de mbo-school op 2 november 2026 kijkt
      Dan is er geen signaal PLA-04
      En is signaal PLA-04 nog niet te bepalen omdat plaatsing.herplaatsing onbekend is

    Abstract Scenario: De scholen en de leerling kunnen meedenken
      Als <partij> op 2 november 2026 kijkt
      Dan is er een signaal PLA-04
      En ziet het doorstroompunt niets van PLA-04

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: PLA-06 Voorwaardelijk geplaatst, diploma nog niet behaald

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                     | waarde  |
        | plaatsing.voorwaardelijk | ja      |
        | vo.examenuitslag         | gezakt  |
      En deze aanmeldingen:
        | datum            | status           | niveau | voldoetVooropleiding |
        | 20 februari 2026 | plaatsAangeboden | 3      | nee                  |

    Scenario: Gezakt in juni, de aanmelding voor niveau 3 past nog niet
      Als de leerling op 29 juni 2026 kijkt
      Dan zijn er precies de signalen PLA-06
      En is er een signaal PLA-06 met urgentie hoog
      En staat bij signaal PLA-06 de tekst "kan volgens de MBO Raad wisselen van opleiding"
      En wordt actie A288 aangeraden aan de leerling uiterlijk 6 juli 2026
      En wordt actie A194 aangeraden aan de mentor uiterlijk 6 juli 2026
      En wordt actie A195 aangeraden aan de mentor uiterlijk 6 juli 2026
      En wordt actie A287 aangeraden aan de mentor uiterlijk 13 juli 2026

    Abstract Scenario: Tot de teldatum kan de aanmelding worden omgezet
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-06

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en omzetten is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de vo-school op 29 juni 2026 kijkt
      Dan is er <een of geen> signaal PLA-06

      Voorbeelden:
        | gegeven                  | waarde   | een of geen |
        | doel                     | vo       | geen        |
        | plaatsing.voorwaardelijk | nee      | geen        |
        | vo.examenuitslag         | geslaagd | geen        |
        | inschrijving.elders      | ja       | geen        |
        | inschrijving.elders      | nee      | een         |

    Abstract Scenario: Alleen een lopende aanmelding die past, lost het op
      Gegeven deze aanmeldingen:
        | datum            | status           | niveau   | voldoetVooropleiding |
        | 20 februari 2026 | plaatsAangeboden | 3        | nee                  |
        | 20 juni 2026     | <stand>          | <niveau> | <past>               |
      Als de vo-school op 29 juni 2026 kijkt
      Dan is er <een of geen> signaal PLA-06

      Voorbeelden:
        | stand       | niveau | past | een of geen |
        | aangemeld   | 2      | nee  | een         |
        | aangemeld   | 2      |      | een         |
        | aangemeld   |        | nee  | een         |
        | aangemeld   | 4      | nee  | een         |
        | aangemeld   | 3      | nee  | een         |
        | aangemeld   | 2      | ja   | geen        |
        | aangemeld   | 1      | nee  | geen        |
        | aangemeld   | 1      |      | geen        |
        | ingetrokken | 2      | ja   | een         |
        | ingetrokken | 1      |      | een         |

    Scenario: 10. Gezakt na een aanmelding op tijd: de aanmelddatum blijft staan
      Als de leerling op 29 juni 2026 kijkt
      Dan is er een signaal PLA-06
      En staat bij signaal PLA-06 de tekst "houdt die datum"
      En ziet de leerling niets van AAN-02

    Scenario: Is de uitslag nog niet bekend, dan is PLA-06 niet te bepalen
      Gegeven de volgende feiten:
        | feit             | waarde   |
        | vo.examenuitslag | onbekend |
      Als de vo-school op 29 juni 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal PLA-06 nog niet te bepalen omdat vo.examenuitslag onbekend is

    Abstract Scenario: De scholen en de leerling kunnen samen iets regelen
      Als <partij> op 29 juni 2026 kijkt
      Dan is er een signaal PLA-06
      En ziet het doorstroompunt niets van PLA-06

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: PLA-07 Nog geen plek, bespreking aan de Overstaptafel nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En er zijn geen aanmeldingen

    Scenario: Begin juni nog geen aanmelding, en de tafel is deze maand
      Als de vo-school op 8 juni 2026 kijkt
      Dan zijn er precies de signalen AAN-01 en PLA-07
      En is er een signaal PLA-07 met urgentie midden
      En staat bij signaal PLA-07 de tekst "vertel wie er aan tafel zitten"
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A134 aangeraden mits de geboortedatum bekend wordt
      En wordt actie A307 aangeraden mits de gekoppelde coach bekend wordt

    Abstract Scenario: Van een week voor de tafel tot het einde van de tafel
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-07

      Voorbeelden:
        | dag          | een of geen |
        | 24 mei 2026  | geen        |
        | 25 mei 2026  | een         |
        | 30 juni 2026 | een         |
        | 1 juli 2026  | geen        |

    Abstract Scenario: Een bespreking in april of juni telt
      Gegeven de datum van de bespreking aan de Overstaptafel is <besproken>
      Als de vo-school op 8 juni 2026 kijkt
      Dan is er <een of geen> signaal PLA-07

      Voorbeelden:
        | besproken     | een of geen |
        | onbekend      | een         |
        | 31 maart 2026 | een         |
        | 1 april 2026  | geen        |
        | 4 juni 2026   | geen        |

    Abstract Scenario: Elk signaal over een plek die er nog niet is, kan naar de tafel
      Gegeven de leerling is <leeftijd> jaar op 20 april 2026
      En deze aanmeldingen:
        | datum         | status  |
        | <aangemeld>   | <stand> |
      Als de vo-school op 8 juni 2026 kijkt
      Dan is er <een of geen> signaal PLA-07
      En is er <ander> signaal <code>

      Voorbeelden:
        | leeftijd | aangemeld     | stand                    | code   | ander | een of geen |
        | 16       | 15 maart 2026 | aangemeld                | PLA-01 | een   | een         |
        | 16       | 15 maart 2026 | leidtNietTotInschrijving | AAN-01 | een   | een         |
        | 16       | 15 maart 2026 | ingetrokken              | AAN-01 | een   | een         |
        | 18       | 20 april 2026 | wachtlijst               | AAN-03 | een   | een         |
        | 16       | 20 april 2026 | wachtlijst               | AAN-02 | een   | een         |
        | 18       | 20 april 2026 | plaatsAangeboden         | AAN-03 | een   | geen        |
        | 16       | 15 maart 2026 | wachtlijst               | PLA-01 | een   | een         |

    Scenario: Laat aangemeld en op een wachtlijst: de tafel kan helpen
      Gegeven de leerling is 16 jaar op 20 april 2026
      En een aanmelding met status wachtlijst op 20 april 2026
      Als de vo-school op 8 juni 2026 kijkt
      Dan zijn er precies de signalen AAN-02, PLA-01 en PLA-07
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A134 aangeraden aan de decaan

    Scenario: Wie niet naar het mbo wil, komt niet op tafel
      Gegeven het doel na het vo is werk
      Als de vo-school op 8 juni 2026 kijkt
      Dan is er geen signaal PLA-07

    Scenario: Is de stand van de aanmelding niet bekend, dan is PLA-07 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 8 juni 2026 kijkt
      Dan is er geen signaal PLA-07
      En is signaal PLA-07 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Alleen de leerling en de vo-school brengen iets in
      Als de leerling op 8 juni 2026 kijkt
      Dan is er een signaal PLA-07
      En ziet de mbo-school niets van PLA-07
      En ziet het doorstroompunt niets van PLA-07

    Scenario: Ondersteuning of overdracht is geen reden om een leerling aan tafel te bespreken
      Gegeven een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er een signaal AAN-07
      En ziet de vo-school niets van PLA-07

    Scenario: In Utrecht is de eerste tafel in maart: een bespreking daar telt
      Gegeven de regio is utrecht
      En de datum van de bespreking aan de Overstaptafel is 10 maart 2026
      Als de vo-school op 8 juni 2026 kijkt
      Dan is er geen signaal PLA-07

  Regel: PLA-08 Plek op een opleiding, de ondersteuning is nog niet geregeld

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de volgende feiten:
        | feit                   | waarde    |
        | overdracht.warmStatus  | nietNodig |

    Scenario: Halverwege augustus is er niets vastgelegd
      Als de mbo-school op 17 augustus 2026 kijkt
      Dan is er een signaal PLA-08 met urgentie hoog
      En staat bij signaal PLA-08 de tekst "wat er op de eerste dag moet zijn"
      En wordt actie A066 aangeraden aan zorgteamMbo uiterlijk 1 september 2026
      En wordt actie A091 aangeraden aan de intaker uiterlijk 1 september 2026
      En wordt actie A217 aangeraden aan de leerling uiterlijk 1 september 2026

    Abstract Scenario: Van vier weken voor de start tot de start
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-08

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 3 augustus 2026  | geen        |
        | onbekend         | 4 augustus 2026  | een         |
        | onbekend         | 31 augustus 2026 | een         |
        | onbekend         | 1 september 2026 | geen        |
        | 24 augustus 2026 | 26 juli 2026     | geen        |
        | 24 augustus 2026 | 27 juli 2026     | een         |
        | 24 augustus 2026 | 23 augustus 2026 | een         |
        | 24 augustus 2026 | 24 augustus 2026 | geen        |

    Abstract Scenario: Wat er over de ondersteuning is vastgelegd
      Gegeven de volgende feiten:
        | feit                   | waarde        |
        | voorziening.status     | <stand>       |
        | voorziening.alternatief | <alternatief> |
        | voorziening.ingangOp   | <ingang>      |
        | afspraken.vastgelegdOp | <afspraken>   |
      Als de mbo-school op 17 augustus 2026 kijkt
      Dan is er <een of geen> signaal PLA-08

      Voorbeelden:
        | stand           | alternatief | ingang           | afspraken   | een of geen |
        | onbekend        | onbekend    | onbekend         | onbekend    | een         |
        | onbekend        | onbekend    | onbekend         | 1 juli 2026 | geen        |
        | nietNodig       | onbekend    | onbekend         | onbekend    | geen        |
        | geregeld        | onbekend    | onbekend         | onbekend    | geen        |
        | geregeld        | onbekend    | 1 september 2026 | onbekend    | geen        |
        | geregeld        | onbekend    | 2 september 2026 | onbekend    | een         |
        | aangevraagd     | onbekend    | onbekend         | 1 juli 2026 | een         |
        | nietBeschikbaar | onbekend    | onbekend         | 1 juli 2026 | een         |
        | nietBeschikbaar | nee         | onbekend         | 1 juli 2026 | een         |
        | nietBeschikbaar | ja          | onbekend         | onbekend    | geen        |

    Scenario: Is er geen voorziening nodig, dan wordt ook niet naar een ingangsdatum gevraagd
      Gegeven de volgende feiten:
        | feit               | waarde    |
        | voorziening.status | nietNodig |
      Als de mbo-school op 17 augustus 2026 kijkt
      Dan ziet de mbo-school niets van PLA-08

    Abstract Scenario: Eén ander gegeven en er is hier niets te regelen
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de mbo-school op 17 augustus 2026 kijkt
      Dan is er <een of geen> signaal PLA-08

      Voorbeelden:
        | gegeven                      | waarde | een of geen |
        | ondersteuning.gemeldBijMbo   | nee    | geen        |
        | inschrijving.elders          | ja     | geen        |
        | inschrijving.elders          | nee    | een         |

    Abstract Scenario: Alleen wie een plek heeft, begint straks
      Gegeven deze aanmeldingen:
        | datum         | status  |
        | 15 maart 2026 | <stand> |
      Als de mbo-school op 17 augustus 2026 kijkt
      Dan is er <een of geen> signaal PLA-08

      Voorbeelden:
        | stand        | een of geen |
        | ingeschreven | een         |
        | wachtlijst   | geen        |

    Scenario: Zijn er afspraken en is de voorziening niet bekend, dan is PLA-08 niet te bepalen
      Gegeven de datum van de afspraken over ondersteuning is 1 juli 2026
      Als de mbo-school op 17 augustus 2026 kijkt
      Dan is er geen signaal PLA-08
      En is signaal PLA-08 nog niet te bepalen omdat voorziening.status onbekend is

    Scenario: Dit is tussen de student en het mbo
      Als de leerling op 17 augustus 2026 kijkt
      Dan is er een signaal PLA-08
      En ziet de vo-school niets van PLA-08
      En ziet het doorstroompunt niets van PLA-08
