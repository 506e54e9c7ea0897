# language: nl
Functionaliteit: Contact in de zomer, klaar bij de start, en een start in februari
  Tussen twee scholen is het niet vanzelf duidelijk wie contact houdt. Ook in februari is er zo'n tijd.
  Nooit gaat er vanzelf bericht naar leerplicht of DUO: een signaal is een reden om te bellen.
  Ze horen bij rules/zomer-start-overig.yaml. OVD-10, buiten de zomer, staat in overdracht.feature.

  Regel: ZOM-03 Zomer tussen twee scholen, nog niet vastgelegd wie contact houdt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de datum van uitschrijving in het vo is 31 juli 2026

    Scenario: De vo-school heeft uitgeschreven, het mbo begint in september
      Als de vo-school op 3 augustus 2026 kijkt
      Dan zijn er precies de signalen ZOM-03
      En is er een signaal ZOM-03 met urgentie hoog
      En staat bij signaal ZOM-03 de tekst "de nieuwe begint op 1 september 2026"
      En wordt actie A180 aangeraden aan de mentor uiterlijk 10 augustus 2026
      En wordt actie A096 aangeraden aan de zorgcoördinator uiterlijk 10 augustus 2026

    Abstract Scenario: Pas als de vo-school heeft uitgeschreven
      Gegeven de datum van uitschrijving in het vo is <uitgeschreven>
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-03

      Voorbeelden:
        | uitgeschreven   | een of geen |
        | 3 augustus 2026 | een         |
        | 4 augustus 2026 | geen        |
        | onbekend        | geen        |

    Scenario: Is niet bekend of de vo-school heeft uitgeschreven, dan wordt ernaar gevraagd
      Gegeven de datum van uitschrijving in het vo is onbekend
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ZOM-03 nog niet te bepalen omdat vo.uitschrijving onbekend is

    Abstract Scenario: Van het einde van het schooljaar tot de start
      Gegeven de datum van uitschrijving in het vo is 1 juli 2026
      En de datum van de start is <start>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-03

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 14 juli 2026     | geen        |
        | onbekend         | 15 juli 2026     | een         |
        | onbekend         | 31 augustus 2026 | een         |
        | onbekend         | 1 september 2026 | geen        |
        | 24 augustus 2026 | 23 augustus 2026 | een         |
        | 24 augustus 2026 | 24 augustus 2026 | geen        |

    Abstract Scenario: Vanaf de dag van inschrijving is het mbo aan zet
      Gegeven de datum van inschrijving op het mbo is <ingeschreven>
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-03

      Voorbeelden:
        | ingeschreven     | een of geen |
        | 1 augustus 2026  | geen        |
        | 3 augustus 2026  | geen        |
        | 4 augustus 2026  | een         |
        | 1 september 2026 | een         |

    Abstract Scenario: Zodra een partij contact houdt, is het stil
      Gegeven de partij die nu contact houdt is <partij>
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-03

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
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-03

      Voorbeelden:
        | gegeven             | waarde   | een of geen |
        | doel                | werk     | geen        |
        | instroommoment      | februari | geen        |
        | inschrijving.elders | ja       | geen        |
        | inschrijving.elders | nee      | een         |
        | vo.tussenstap       | ja       | geen        |
        | vo.tussenstap       | nee      | een         |
        | bestemming.soort    | werk     | geen        |

    Scenario: Zonder plek vraagt ZOM-02 al wie contact houdt
      Gegeven deze aanmeldingen:
        | datum         | status     |
        | 15 maart 2026 | wachtlijst |
      Als de vo-school op 3 augustus 2026 kijkt
      Dan zijn er precies de signalen PLA-01 en ZOM-02
      En wordt actie A180 aangeraden aan de mentor uiterlijk 10 augustus 2026

    Abstract Scenario: Iedereen kan degene zijn die contact houdt
      Als <partij> op 3 augustus 2026 kijkt
      Dan is er een signaal ZOM-03

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

  Regel: ZOM-03 Vastgelegd is dat geen enkele partij contact houdt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is geen

    Scenario: Dan is het niet nodig om te weten of de vo-school heeft uitgeschreven
      Als het doorstroompunt op 3 augustus 2026 kijkt
      Dan zijn er precies de signalen ZOM-03

    Scenario: Ook wie al is ingeschreven kan in de zomer uit beeld raken
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er een signaal ZOM-03

  Regel: ZOM-03 Randgevallen

    Scenario: 51. Uitgeschreven op 31 juli, en vastgelegd dat niemand contact houdt
      Gegeven het dossier "uitgeschreven-31-juli-16-jaar.json"
      Als het doorstroompunt op 10 augustus 2026 kijkt
      Dan zijn er precies de signalen AAN-01, ZOM-02, ZOM-03 en ZOM-05
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 17 augustus 2026
      En wordt actie A282 aangeraden aan de decaan uiterlijk 17 augustus 2026

    Scenario: 41. Een doorlopende leerroute heeft geen zomer tussen twee scholen
      Gegeven het dossier "doorlopende-leerroute.json"
      Als het doorstroompunt op 3 augustus 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 50. Een bijna leeg dossier geeft in de zomer een vraag, geen signaal
      Gegeven het dossier "bijna-leeg.json"
      Als de vo-school op 2 augustus 2027 kijkt
      Dan is er geen enkel signaal
      En is signaal ZOM-03 nog niet te bepalen omdat vo.uitschrijving onbekend is

    Abstract Scenario: 31 en 32. Na een overlijden of vertrek gaat er geen bericht uit
      Gegeven het dossier "uitgeschreven-31-juli-16-jaar.json"
      En de status van de leerling is <status>
      Als <partij> op 10 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En ziet <partij> niets van ZOM-03

      Voorbeelden:
        | status               | partij             |
        | overleden            | de vo-school       |
        | overleden            | het doorstroompunt |
        | vertrokkenBuitenland | de mbo-school      |

  Regel: ZOM-06 Start in februari, nog geen contact in de tussentijd vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2027 naar het mbo gaat
      En het instroommoment is februari
      En de volgende feiten:
        | feit            | waarde |
        | coach.gekoppeld | ja     |

    Scenario: In november is er nog geen belafspraak voor wie in februari begint
      Als de vo-school op 2 november 2026 kijkt
      Dan zijn er precies de signalen ZOM-06
      En is er een signaal ZOM-06 met urgentie midden
      En staat bij signaal ZOM-06 de tekst "vraag hoe het gaat"
      En wordt actie A168 aangeraden aan de doorstroomcoach uiterlijk 9 november 2026
      En wordt actie A180 aangeraden aan de mentor uiterlijk 9 november 2026
      En wordt actie A244 aangeraden aan de doorstroomcoach
      En wordt actie A096 niet aangeraden

    Abstract Scenario: Van de zomer ervoor tot de start in februari
      Gegeven de datum van de start is <start>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-06

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 14 juli 2026     | geen        |
        | onbekend         | 15 juli 2026     | een         |
        | onbekend         | 31 januari 2027  | een         |
        | onbekend         | 1 februari 2027  | geen        |
        | 8 februari 2027  | 7 februari 2027  | een         |
        | 8 februari 2027  | 8 februari 2027  | geen        |
        | 25 januari 2027  | 25 januari 2027  | geen        |

    Abstract Scenario: Eén ander gegeven en een belafspraak is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de vo-school op 2 november 2026 kijkt
      Dan is er <een of geen> signaal ZOM-06

      Voorbeelden:
        | gegeven                | waarde          | een of geen |
        | doel                   | werk            | geen        |
        | instroommoment         | september       | geen        |
        | contact.zomerGepland   | ja              | geen        |
        | contact.zomerGepland   | nee             | een         |
        | contact.zomerGehoudenOp | 1 oktober 2026 | geen        |
        | inschrijving.elders    | ja              | geen        |
        | inschrijving.elders    | nee             | een         |

    Scenario: Is er nog geen coach, dan is een coach vragen het aanbod
      Gegeven de volgende feiten:
        | feit                              | waarde |
        | coach.gekoppeld                   | nee    |
        | ondersteuning.behoefteBekendBijVo | ja     |
      Als de leerling op 2 november 2026 kijkt
      Dan is er een signaal ZOM-06
      En wordt actie A096 aangeraden aan de zorgcoördinator uiterlijk 9 november 2026
      En wordt actie A244 niet aangeraden

    Scenario: Vanaf de gewone startdag in februari is er ook geen vraag meer
      Als de vo-school op 1 februari 2027 kijkt
      Dan ziet de vo-school niets van ZOM-06

    Scenario: Is er geen extra begeleiding nodig, dan is er geen signaal
      Gegeven de volgende feiten:
        | feit                              | waarde |
        | coach.gekoppeld                   | nee    |
        | advies.overstapRisico             | nee    |
        | ondersteuning.behoefteBekendBijVo | nee    |
      Als de vo-school op 2 november 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: Weet niemand of begeleiding nodig is, dan is ZOM-06 niet te bepalen
      Gegeven de volgende feiten:
        | feit            | waarde   |
        | coach.gekoppeld | onbekend |
      Als de vo-school op 2 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ZOM-06 nog niet te bepalen omdat coach.gekoppeld onbekend is

    Abstract Scenario: Vo, mbo en leerling kunnen bellen
      Als <partij> op 2 november 2026 kijkt
      Dan is er een signaal ZOM-06
      En ziet het doorstroompunt niets van ZOM-06

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: STA-04 Aanpassing nog niet klaar terwijl de opleiding is begonnen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de volgende feiten:
        | feit                   | waarde           |
        | voorziening.status     | geregeld         |
        | voorziening.ingangOp   | 1 oktober 2026   |
        | afspraken.vastgelegdOp | 1 juni 2026      |

    Scenario: De aanpassing gaat pas in oktober in
      Als de mbo-school op 3 september 2026 kijkt
      Dan zijn er precies de signalen STA-04
      En is er een signaal STA-04 met urgentie hoog
      En staat bij signaal STA-04 de tekst "De ingangsdatum is nu: 1 oktober 2026"
      En wordt actie A283 aangeraden aan de intaker uiterlijk 10 september 2026
      En wordt actie A066 aangeraden aan zorgteamMbo uiterlijk 1 september 2026
      En wordt actie A091 aangeraden aan de intaker

    Abstract Scenario: Vanaf de start, tot de aanpassing er is
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal STA-04

      Voorbeelden:
        | dag               | een of geen |
        | 31 augustus 2026  | geen        |
        | 1 september 2026  | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Uiterlijk een half jaar na de start
      Gegeven de datum van de start is <start>
      En de volgende feiten:
        | feit                 | waarde      |
        | voorziening.ingangOp | 1 juni 2027 |
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal STA-04

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 23 augustus 2026 | geen        |
        | 24 augustus 2026 | 24 augustus 2026 | een         |

    Abstract Scenario: Wat er over de voorziening is vastgelegd
      Gegeven de volgende feiten:
        | feit                    | waarde        |
        | voorziening.status      | <stand>       |
        | voorziening.ingangOp    | <ingang>      |
        | voorziening.alternatief | <alternatief> |
      Als de mbo-school op 3 september 2026 kijkt
      Dan is er <een of geen> signaal STA-04

      Voorbeelden:
        | stand           | ingang           | alternatief | een of geen |
        | aangevraagd     | onbekend         | onbekend    | een         |
        | aangevraagd     | onbekend         | nee         | een         |
        | aangevraagd     | onbekend         | ja          | geen        |
        | aangevraagd     | 3 september 2026 | onbekend    | geen        |
        | aangevraagd     | 4 september 2026 | onbekend    | een         |
        | geregeld        | onbekend         | onbekend    | geen        |
        | nietNodig       | onbekend         | onbekend    | geen        |
        | nietBeschikbaar | onbekend         | onbekend    | geen        |
        | onbekend        | 4 september 2026 | onbekend    | een         |

    Abstract Scenario: Eén ander gegeven en er is hier niets te regelen
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de mbo-school op 3 september 2026 kijkt
      Dan is er <een of geen> signaal STA-04

      Voorbeelden:
        | gegeven                    | waarde | een of geen |
        | ondersteuning.gemeldBijMbo | nee    | geen        |
        | inschrijving.elders        | ja     | geen        |
        | inschrijving.elders        | nee    | een         |

    Scenario: Is er geen voorziening nodig, dan wordt ook niet naar een ingangsdatum gevraagd
      Gegeven de volgende feiten:
        | feit                 | waarde    |
        | voorziening.status   | nietNodig |
        | voorziening.ingangOp | onbekend  |
      Als de mbo-school op 3 september 2026 kijkt
      Dan ziet de mbo-school niets van STA-04

    Scenario: Is er over de voorziening niets vastgelegd, dan is STA-04 niet te bepalen
      Gegeven de volgende feiten:
        | feit                 | waarde   |
        | voorziening.status   | onbekend |
        | voorziening.ingangOp | onbekend |
      Als de mbo-school op 3 september 2026 kijkt
      Dan is er geen signaal STA-04
      En is signaal STA-04 nog niet te bepalen omdat voorziening.status onbekend is

    Scenario: Dit is tussen de student en het mbo
      Als de leerling op 3 september 2026 kijkt
      Dan is er een signaal STA-04
      En ziet de vo-school niets van STA-04
      En ziet het doorstroompunt niets van STA-04

  Regel: STA-06 Niet gezien bij de start en afgesloten door het mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de komst bij de start is nee
      En deze aanmeldingen:
        | datum         | status    | wasGeplaatst |
        | 15 maart 2026 | beeindigd | ja           |

    Scenario: Het mbo sloot na twee weken af, en de leerling is nog nergens gezien
      Als de vo-school op 15 september 2026 kijkt
      Dan is er een signaal STA-06 met urgentie hoog
      En is er geen signaal STA-01
      En staat bij signaal STA-06 de tekst "bel de leerling en vraag wat er nodig is"
      En wordt actie A180 aangeraden aan de mentor uiterlijk 22 september 2026
      En wordt actie A195 aangeraden aan de mentor uiterlijk 22 september 2026
      En wordt actie A200 aangeraden aan de mbo-mentor uiterlijk 22 september 2026
      En wordt actie A281 aangeraden aan de studentenadministratie uiterlijk 22 september 2026

    Abstract Scenario: Van een week na de start tot een half jaar erna
      Gegeven de datum van de start is <start>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal STA-06

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 7 september 2026 | geen        |
        | onbekend         | 8 september 2026 | een         |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 30 augustus 2026 | geen        |
        | 24 augustus 2026 | 31 augustus 2026 | een         |

    Abstract Scenario: Welke aanmelding door het mbo is afgesloten
      Gegeven deze aanmeldingen:
        | datum         | status  | wasGeplaatst |
        | 15 maart 2026 | <stand> | <had plek>   |
      Als de vo-school op 15 september 2026 kijkt
      Dan is er <een of geen> signaal STA-06

      Voorbeelden:
        | stand                    | had plek | een of geen |
        | beeindigd                | ja       | een         |
        | leidtNietTotInschrijving | ja       | een         |
        | beeindigd                | nee      | geen        |
        | ingetrokken              | ja       | geen        |
        | ingeschreven             | ja       | geen        |
        | wachtlijst               | ja       | geen        |
        | ontvangen                | ja       | geen        |
        | aangemeld                | ja       | geen        |
        | plaatsAangeboden         | ja       | geen        |

    Scenario: Eén afgesloten aanmelding is genoeg, ook als een andere is ingetrokken
      Gegeven in de lijst aanmeldingen staat status ingetrokken en wasGeplaatst nee
      Als de vo-school op 15 september 2026 kijkt
      Dan is er een signaal STA-06

    Scenario: Zonder aanmeldingen was er geen plek om af te sluiten
      Gegeven er zijn geen aanmeldingen
      Als de vo-school op 15 september 2026 kijkt
      Dan is er geen signaal STA-06

    Scenario: Ook wie van gedachten is veranderd wordt gebeld
      Gegeven het doel na het vo is werk
      Als de vo-school op 15 september 2026 kijkt
      Dan zijn er precies de signalen STA-06
      En wordt actie A180 aangeraden aan de mentor uiterlijk 22 september 2026
      En wordt actie A200 aangeraden aan de mbo-mentor uiterlijk 22 september 2026

    Scenario: Heeft de leerling ook ergens anders een plek, dan kijkt STA-01
      Gegeven een aanmelding met status plaatsAangeboden op 1 september 2026
      Als de vo-school op 15 september 2026 kijkt
      Dan is er geen signaal STA-06
      En is er een signaal STA-01

    Abstract Scenario: De reden van het einde zegt het ook
      Gegeven de volgende feiten:
        | feit                    | waarde           |
        | start.verschenen        | <gekomen>        |
        | inschrijving.datum      | 1 augustus 2026  |
        | inschrijving.einddatum  | 15 september 2026 |
        | inschrijving.redenEinde | <reden>          |
      Als de vo-school op 16 september 2026 kijkt
      Dan is er <een of geen> signaal STA-06

      Voorbeelden:
        | gekomen  | reden          | een of geen |
        | onbekend | nietVerschenen | een         |
        | nee      | nietVerschenen | een         |
        | nee      | anders         | een         |
        | ja       | anders         | geen        |
        | ja       | eigenVerzoek   | geen        |

    Abstract Scenario: Eén ander gegeven en bellen is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de vo-school op 15 september 2026 kijkt
      Dan is er <een of geen> signaal STA-06

      Voorbeelden:
        | gegeven                     | waarde           | een of geen |
        | start.verschenen            | ja               | geen        |
        | start.eersteAanwezigheidOp  | 9 september 2026 | geen        |
        | inschrijving.elders         | ja               | geen        |
        | inschrijving.elders         | nee              | een         |
        | bestemming.soort            | nietBekostigd    | geen        |

    Abstract Scenario: 31 en 32. Na een overlijden of vertrek wordt er niet gebeld
      Gegeven de status van de leerling is <status>
      Als <partij> op 15 september 2026 kijkt
      Dan is er geen enkel signaal
      En ziet <partij> niets van STA-06

      Voorbeelden:
        | status               | partij             |
        | overleden            | de vo-school       |
        | overleden            | het doorstroompunt |
        | vertrokkenBuitenland | de mbo-school      |

    Scenario: Is niet bekend of er een plek was, dan is STA-06 niet te bepalen
      Gegeven deze aanmeldingen:
        | datum         | status    | wasGeplaatst |
        | 15 maart 2026 | beeindigd |              |
      Als de vo-school op 15 september 2026 kijkt
      Dan is er geen signaal STA-06
      En is signaal STA-06 nog niet te bepalen omdat aanmeldingen[0].wasGeplaatst onbekend is

    Abstract Scenario: Alle partijen kunnen laten weten wat bekend is
      Als <partij> op 15 september 2026 kijkt
      Dan is er een signaal STA-06

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

    Scenario: 52. Staat de aanmelding nog op ingeschreven, dan blijft STA-01 spreken
      Gegeven deze aanmeldingen:
        | datum         | status       | wasGeplaatst |
        | 18 maart 2026 | ingeschreven | ja           |
      Als de vo-school op 5 oktober 2026 kijkt
      Dan is er een signaal STA-01
      En is er geen signaal STA-06

  Regel: STA-07 Start in februari, nog geen inschrijving of bestemming vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2027 naar het mbo gaat
      En het instroommoment is februari

    Scenario: Een maand na de start is er geen inschrijving
      Als het doorstroompunt op 1 maart 2027 kijkt
      Dan zijn er precies de signalen STA-07
      En is er een signaal STA-07 met urgentie hoog
      En staat bij signaal STA-07 de tekst "Ga eerst na of er gegevens ontbreken"
      En wordt actie A171 aangeraden aan de studentenadministratie uiterlijk 8 maart 2027
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 8 maart 2027
      En wordt actie A281 aangeraden aan de verzuimcoördinator uiterlijk 8 maart 2027

    Abstract Scenario: Van een maand na de start tot de zomer
      Als het doorstroompunt op <dag> kijkt
      Dan is er <een of geen> signaal STA-07

      Voorbeelden:
        | dag              | een of geen |
        | 28 februari 2027 | geen        |
        | 1 maart 2027     | een         |
        | 14 juli 2027     | een         |
        | 15 juli 2027     | geen        |

    Abstract Scenario: Is de startdatum bekend, dan pas daarna
      Gegeven de datum van de start is <start>
      Als het doorstroompunt op 1 maart 2027 kijkt
      Dan is er <een of geen> signaal STA-07

      Voorbeelden:
        | start            | een of geen |
        | 1 februari 2027  | een         |
        | 28 februari 2027 | een         |
        | 1 maart 2027     | geen        |
        | onbekend         | een         |

    Abstract Scenario: Eén ander gegeven en de leerling is in beeld
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als het doorstroompunt op 1 maart 2027 kijkt
      Dan is er <een of geen> signaal STA-07

      Voorbeelden:
        | gegeven             | waarde          | een of geen |
        | doel                | werk            | geen        |
        | instroommoment      | september       | geen        |
        | inschrijving.datum  | 1 februari 2027 | geen        |
        | inschrijving.elders | ja              | geen        |
        | inschrijving.elders | nee             | een         |
        | bestemming.soort    | nietBekostigd   | geen        |

    Scenario: 35 en 36. Op 1 oktober ervoor is er voor februari niets aan de hand
      Als het doorstroompunt op 1 oktober 2026 kijkt
      Dan is er geen enkel signaal
      En ziet het doorstroompunt niets van STA-07

    Scenario: Zonder doel is STA-07 niet te bepalen
      Gegeven het doel na het vo is onbekend
      Als het doorstroompunt op 1 maart 2027 kijkt
      Dan is er geen signaal STA-07
      En is signaal STA-07 nog niet te bepalen omdat het doel na het vo onbekend is

    Abstract Scenario: Alle partijen kunnen nagaan waar de leerling is
      Als <partij> op 1 maart 2027 kijkt
      Dan is er een signaal STA-07

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

    Scenario: Na een overlijden zwijgt ook dit signaal
      Gegeven de status van de leerling is overleden
      Als het doorstroompunt op 1 maart 2027 kijkt
      Dan ziet het doorstroompunt niets van STA-07
