# language: nl
Functionaliteit: De zomer en de start
  In de zomer is de oude school klaar en de nieuwe nog niet begonnen. Juist dan raken leerlingen uit beeld.
  Deze voorbeelden laten zien wanneer bellen kan helpen. Nooit gaat er vanzelf bericht naar leerplicht of DUO.
  Ze horen bij rules/zomer-en-start.yaml.

  Regel: PLA-05 Bbl gekozen, praktijkovereenkomst nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de leerweg is bbl

    Scenario: Een week voor de start is er nog geen praktijkovereenkomst
      Als de mbo-school op 25 augustus 2026 kijkt
      Dan zijn er precies de signalen PLA-05
      En is er een signaal PLA-05 met urgentie hoog
      En staat bij signaal PLA-05 de tekst "Bied hulp aan bij het zoeken"
      En wordt actie A001 aangeraden aan de leerling uiterlijk 8 september 2026

    Abstract Scenario: Een aanbod van één regio staat er alleen bij in die regio
      Gegeven de regio is <regio>
      Als de mbo-school op 25 augustus 2026 kijkt
      Dan is er een signaal PLA-05
      En wordt actie A169 <jobhunter>
      En wordt actie A172 <loopbaanplein>

      Voorbeelden:
        | regio      | jobhunter       | loopbaanplein   |
        | utrecht    | aangeraden      | niet aangeraden |
        | achterhoek | niet aangeraden | aangeraden      |
        | amsterdam  | niet aangeraden | niet aangeraden |

    Scenario: In de regio Utrecht helpt een jobhunter binnen een week
      Gegeven de regio is utrecht
      Als de mbo-school op 25 augustus 2026 kijkt
      Dan wordt actie A169 aangeraden aan de jobhunter uiterlijk 1 september 2026

    Abstract Scenario: Van twee weken voor de start tot een half jaar erna
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal PLA-05

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 17 augustus 2026 | geen        |
        | onbekend         | 18 augustus 2026 | een         |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 9 augustus 2026  | geen        |
        | 24 augustus 2026 | 10 augustus 2026 | een         |
        | 24 augustus 2026 | 23 februari 2027 | een         |
        | 24 augustus 2026 | 24 februari 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en een leerwerkplek is niet nodig of al geregeld
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 25 augustus 2026 kijkt
      Dan is er <een of geen> signaal PLA-05

      Voorbeelden:
        | gegeven                 | waarde | een of geen |
        | de leerweg              | bol    | geen        |
        | de praktijkovereenkomst | ja     | geen        |
        | de praktijkovereenkomst | nee    | een         |

    Scenario: Is de leerweg niet bekend, dan is PLA-05 niet te bepalen
      Gegeven de leerweg is onbekend
      Als de mbo-school op 25 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal PLA-05 nog niet te bepalen omdat de leerweg onbekend is

    Abstract Scenario: Mbo, vo en leerling weten dat een leerwerkplek nodig is
      Als <partij> op 25 augustus 2026 kijkt
      Dan is er een signaal PLA-05
      En ziet het doorstroompunt niets van PLA-05

      Voorbeelden:
        | partij        |
        | de mbo-school |
        | de vo-school  |
        | de leerling   |

  Regel: ZOM-01 Nog geen contact in de zomer vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de gekoppelde coach is ja

    Scenario: De coach heeft nog geen belafspraak
      Als de mbo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen ZOM-01
      En is er een signaal ZOM-01 met urgentie midden
      En wordt actie A168 aangeraden aan de doorstroomcoach uiterlijk 27 juli 2026
      En wordt actie A170 aangeraden aan de mbo-mentor uiterlijk 8 september 2026
      En wordt actie A244 aangeraden aan de doorstroomcoach
      En wordt actie A096 niet aangeraden

    Scenario: Is er nog geen coach, dan is een coach vragen het aanbod
      Gegeven de volgende feiten:
        | feit                                                | waarde |
        | gekoppelde coach                                    | nee    |
        | verwachte behoefte aan extra hulp bij de overstap | ja     |
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er een signaal ZOM-01
      En wordt actie A096 aangeraden aan de zorgcoördinator uiterlijk 27 juli 2026
      En wordt actie A244 niet aangeraden

    Abstract Scenario: Van het einde van het schooljaar tot de start
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-01

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 14 juli 2026     | geen        |
        | onbekend         | 15 juli 2026     | een         |
        | onbekend         | 31 augustus 2026 | een         |
        | onbekend         | 1 september 2026 | geen        |
        | 24 augustus 2026 | 23 augustus 2026 | een         |
        | 24 augustus 2026 | 24 augustus 2026 | geen        |

    Abstract Scenario: Elke reden voor extra begeleiding is genoeg
      Gegeven de volgende feiten:
        | feit                                                | waarde       |
        | gekoppelde coach                                    | <coach>      |
        | behoefte aan ondersteuning, bekend bij de vo-school | <behoefte>   |
        | verwachte behoefte aan extra hulp bij de overstap | <hulp nodig> |
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal ZOM-01

      Voorbeelden:
        | coach | behoefte | hulp nodig | een of geen |
        | nee   | nee      | nee        | geen        |
        | ja    | nee      | nee        | een         |
        | nee   | ja       | nee        | een         |
        | nee   | nee      | ja         | een         |

    Abstract Scenario: Eén ander gegeven en een belafspraak is niet nodig
      Gegeven de volgende feiten:
        | feit      | waarde   |
        | <gegeven> | <waarde> |
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal ZOM-01

      Voorbeelden:
        | gegeven                           | waarde       | een of geen |
        | doel na het vo                    | werk         | geen        |
        | gepland contact in de zomer       | ja           | geen        |
        | gepland contact in de zomer       | nee          | een         |
        | datum van het contact in de zomer | 17 juli 2026 | geen        |

    Scenario: Zonder lopende aanmelding is dit signaal niet aan de orde
      Gegeven er zijn geen aanmeldingen
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er geen signaal ZOM-01

    Scenario: Weet niemand of begeleiding nodig is, dan is ZOM-01 niet te bepalen
      Gegeven de gekoppelde coach is onbekend
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er geen signaal ZOM-01
      En is signaal ZOM-01 nog niet te bepalen omdat de gekoppelde coach onbekend is
      En is signaal ZOM-01 nog niet te bepalen omdat advies.overstapRisico onbekend is
      En is signaal ZOM-01 nog niet te bepalen omdat ondersteuning.behoefteBekendBijVo onbekend is

    Scenario: Van de aanmeldingen is niets bekend
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 20 juli 2026 kijkt
      Dan is signaal ZOM-01 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Abstract Scenario: Vo, mbo en leerling zien dat er nog geen afspraak is
      Als <partij> op 20 juli 2026 kijkt
      Dan is er een signaal ZOM-01
      En ziet het doorstroompunt niets van ZOM-01

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

    Scenario: Is er nog geen coach vastgelegd, dan kan de vo-school er een vragen
      Gegeven de gekoppelde coach is onbekend
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er een signaal ZOM-01
      En wordt actie A096 aangeraden aan de mentor uiterlijk 10 augustus 2026

  Regel: ZOM-02 Na het schooljaar nog geen plek op een opleiding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status wachtlijst op 15 maart 2026

    Scenario: In de zomervakantie nog op de wachtlijst
      Als de vo-school op 20 juli 2026 kijkt
      Dan zijn er precies de signalen PLA-01 en ZOM-02
      En is er een signaal ZOM-02 met urgentie hoog
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 27 juli 2026
      En wordt actie A194 aangeraden aan de mentor uiterlijk 27 juli 2026
      En wordt actie A170 aangeraden aan de mbo-mentor uiterlijk 8 september 2026
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A134 aangeraden mits de geboortedatum bekend wordt

    Abstract Scenario: Hulp van leerplicht is alleen een vraag zolang er een plicht is
      Gegeven de leerling is <leeftijd> jaar op 20 juli 2026
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er een signaal ZOM-02
      En wordt actie A134 <wel of niet>

      Voorbeelden:
        | leeftijd | wel of niet     |
        | 17       | aangeraden      |
        | 18       | niet aangeraden |

    Abstract Scenario: Van het einde van het schooljaar tot de teldatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-02

      Voorbeelden:
        | dag               | een of geen |
        | 14 juli 2026      | geen        |
        | 15 juli 2026      | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Alleen een aangeboden plek of een inschrijving is een plek
      Gegeven deze aanmeldingen:
        | datum         | status  |
        | 15 maart 2026 | <stand> |
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal ZOM-02

      Voorbeelden:
        | stand                    | een of geen |
        | ontvangen                | een         |
        | aangemeld                | een         |
        | wachtlijst               | een         |
        | leidtNietTotInschrijving | een         |
        | ingetrokken              | een         |
        | beeindigd                | een         |
        | plaatsAangeboden         | geen        |
        | ingeschreven             | geen        |

    Abstract Scenario: Eén ander gegeven en zoeken is niet meer nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal ZOM-02

      Voorbeelden:
        | gegeven                               | waarde       | een of geen |
        | het doel na het vo                    | vo           | geen        |
        | de datum van inschrijving op het mbo  | 10 juli 2026 | geen        |
        | de inschrijving bij een andere school | ja           | geen        |
        | de inschrijving bij een andere school | nee          | een         |

    Abstract Scenario: Is de inschrijving weer beëindigd, dan is er geen plek
      Gegeven de datum van inschrijving op het mbo is 1 juni 2026
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal ZOM-02

      Voorbeelden:
        | einde        | een of geen |
        | 20 juli 2026 | een         |
        | 21 juli 2026 | geen        |

    Scenario: Zonder lijst met aanmeldingen is ZOM-02 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 20 juli 2026 kijkt
      Dan is er geen signaal ZOM-02
      En is signaal ZOM-02 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Het Doorstroompunt kan meezoeken, de mbo-school ziet dit niet
      Als het doorstroompunt op 20 juli 2026 kijkt
      Dan is er een signaal ZOM-02
      En ziet de mbo-school niets van ZOM-02

    Scenario: De leerling ziet dat er hulp bij zoeken is
      Als de leerling op 20 juli 2026 kijkt
      Dan is er een signaal ZOM-02

  Regel: ZOM-04 Aanmelding ingetrokken na het schooljaar, terwijl er een plek was

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En deze aanmeldingen:
        | datum         | status      | wasGeplaatst | statusdatum  |
        | 15 maart 2026 | ingetrokken | ja           | 20 juli 2026 |

    Scenario: De plek is in juli opgegeven
      Als de mbo-school op 3 augustus 2026 kijkt
      Dan zijn er precies de signalen ZOM-04
      En is er een signaal ZOM-04 met urgentie hoog
      En wordt actie A168 aangeraden aan de doorstroomcoach uiterlijk 10 augustus 2026
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 10 augustus 2026
      En wordt actie A194 aangeraden aan de mentor uiterlijk 10 augustus 2026

    Abstract Scenario: Het gaat om een plek die na het schooljaar is opgegeven
      Gegeven deze aanmeldingen:
        | datum         | status  | wasGeplaatst | statusdatum |
        | 15 maart 2026 | <stand> | <had plek>   | <op>        |
      Als de mbo-school op 3 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-04

      Voorbeelden:
        | stand                    | had plek | op           | een of geen |
        | ingetrokken              | ja       | 14 juli 2026 | geen        |
        | ingetrokken              | ja       | 15 juli 2026 | een         |
        | ingetrokken              | nee      | 20 juli 2026 | geen        |
        | leidtNietTotInschrijving | ja       | 20 juli 2026 | geen        |

    Abstract Scenario: Tot de teldatum kan de leerling nog ergens beginnen
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-04

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Scenario: Er loopt ook een andere aanmelding
      Gegeven een aanmelding met status aangemeld op 18 juli 2026
      Als de mbo-school op 3 augustus 2026 kijkt
      Dan is er geen signaal ZOM-04

    Abstract Scenario: Ontbreekt er iets over de ingetrokken aanmelding, dan is ZOM-04 niet te bepalen
      Gegeven deze aanmeldingen:
        | datum         | status      | wasGeplaatst | statusdatum |
        | 15 maart 2026 | ingetrokken | <had plek>   | <op>        |
      Als de mbo-school op 3 augustus 2026 kijkt
      Dan is er geen signaal ZOM-04
      En is signaal ZOM-04 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | had plek | op           | gegeven                      |
        |          | 20 juli 2026 | aanmeldingen[0].wasGeplaatst |
        | ja       |              | aanmeldingen[0].statusdatum  |

    Abstract Scenario: Alle partijen kunnen helpen
      Als <partij> op 3 augustus 2026 kijkt
      Dan is er een signaal ZOM-04

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

  Regel: ZOM-05 Uitgeschreven bij het vo, nog geen nieuwe inschrijving

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En er zijn geen aanmeldingen
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de leerling is 16 jaar op 10 augustus 2026

    Scenario: Zestien jaar, uitgeschreven en nog geen plek
      Als het doorstroompunt op 10 augustus 2026 kijkt
      Dan is er een signaal ZOM-05 met urgentie hoog
      En staat bij signaal ZOM-05 de tekst "van 31 juli 2026"
      En wordt actie A180 aangeraden aan de mentor uiterlijk 17 augustus 2026
      En wordt actie A282 aangeraden aan de vo-school uiterlijk 17 augustus 2026

    Abstract Scenario: De uitschrijving telt vanaf de dag zelf
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-05

      Voorbeelden:
        | dag              | een of geen |
        | 30 juli 2026     | geen        |
        | 31 juli 2026     | een         |
        | 15 november 2026 | een         |

    Scenario: Ook in november spreken mensen af wie contact houdt
      Gegeven de andere bestemming is zorg
      Als de vo-school op 16 november 2026 kijkt
      Dan zijn er precies de signalen ZOM-05
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 23 november 2026

    Abstract Scenario: Voor het einde van het schooljaar is er nog geen signaal
      Gegeven de datum van uitschrijving in het vo is 1 juli 2026
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-05

      Voorbeelden:
        | dag          | een of geen |
        | 14 juli 2026 | geen        |
        | 15 juli 2026 | een         |

    Abstract Scenario: De plicht loopt tot de 18e verjaardag
      Gegeven de leerling wordt 18 op <verjaardag>
      Als de vo-school op 10 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-05

      Voorbeelden:
        | verjaardag       | een of geen |
        | 9 augustus 2026  | geen        |
        | 10 augustus 2026 | geen        |
        | 11 augustus 2026 | een         |

    Abstract Scenario: Eén ander gegeven en het signaal vervalt
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 10 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-05

      Voorbeelden:
        | gegeven                                            | waarde          | een of geen |
        | het doel na het vo                                 | werk            | geen        |
        | de datum van inschrijving op het mbo               | 5 augustus 2026 | geen        |
        | de inschrijving bij een andere school              | ja              | geen        |
        | de inschrijving bij een andere school              | nee             | een         |
        | de startkwalificatie                               | ja              | geen        |
        | de vrijstelling van de leer- of kwalificatieplicht | ja              | geen        |

    Abstract Scenario: Een aanmelding zonder plek is nog geen plek
      Gegeven een aanmelding met status <stand> op 15 maart 2026
      Als de vo-school op 10 augustus 2026 kijkt
      Dan is er <een of geen> signaal ZOM-05

      Voorbeelden:
        | stand            | een of geen |
        | aangemeld        | een         |
        | plaatsAangeboden | geen        |

    Abstract Scenario: Ontbreekt een datum, dan is ZOM-05 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de vo-school op 10 augustus 2026 kijkt
      Dan is er geen signaal ZOM-05
      En is signaal ZOM-05 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                              |
        | de datum van uitschrijving in het vo |
        | de geboortedatum                     |

    Scenario: De mbo-school ziet dit signaal niet
      Als de leerling op 10 augustus 2026 kijkt
      Dan is er een signaal ZOM-05
      En ziet de mbo-school niets van ZOM-05

  Regel: STA-01 Plek op een opleiding, nog niet gezien bij de start

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de komst bij de start is nee

    Scenario: Een week na de start nog niet gezien
      Als de mbo-school op 8 september 2026 kijkt
      Dan zijn er precies de signalen STA-01
      En is er een signaal STA-01 met urgentie hoog
      En staat bij signaal STA-01 de tekst "Bel eerst, en vraag wat er nodig is"
      En wordt actie A170 aangeraden aan de mbo-mentor uiterlijk 8 september 2026
      En wordt actie A195 aangeraden aan de decaan uiterlijk 15 september 2026
      En wordt actie A200 aangeraden aan de mbo-mentor uiterlijk 15 september 2026
      En wordt actie A280 aangeraden aan de verzuimcoördinator uiterlijk 15 september 2026
      En wordt actie A281 aangeraden aan de studentenadministratie uiterlijk 15 september 2026
      En wordt actie A245 aangeraden mits de gekoppelde coach bekend wordt

    Scenario: Met een startkwalificatie is opnieuw tellen niet nodig
      Gegeven de startkwalificatie is ja
      Als de mbo-school op 8 september 2026 kijkt
      Dan is er een signaal STA-01
      En wordt actie A280 niet aangeraden

    Abstract Scenario: Precies zeven dagen na de start
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal STA-01

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 7 september 2026 | geen        |
        | onbekend         | 8 september 2026 | een         |
        | 24 augustus 2026 | 30 augustus 2026 | geen        |
        | 24 augustus 2026 | 31 augustus 2026 | een         |

    Abstract Scenario: Eén ander gegeven en bellen is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 8 september 2026 kijkt
      Dan is er <een of geen> signaal STA-01

      Voorbeelden:
        | gegeven                               | waarde           | een of geen |
        | de komst bij de start                 | ja               | geen        |
        | de datum van de eerste aanwezigheid   | 4 september 2026 | geen        |
        | de inschrijving bij een andere school | ja               | geen        |
        | de inschrijving bij een andere school | nee              | een         |

    Abstract Scenario: Alleen wie een plek had, wordt verwacht
      Gegeven deze aanmeldingen:
        | datum         | status  |
        | 15 maart 2026 | <stand> |
      Als de mbo-school op 8 september 2026 kijkt
      Dan is er <een of geen> signaal STA-01

      Voorbeelden:
        | stand        | een of geen |
        | ingeschreven | een         |
        | wachtlijst   | geen        |
        | aangemeld    | geen        |
        | ingetrokken  | geen        |

    Scenario: Is de komst niet vastgelegd, dan wordt niets aangenomen
      Gegeven de komst bij de start is onbekend
      Als de mbo-school op 8 september 2026 kijkt
      Dan is er geen signaal STA-01
      En is signaal STA-01 nog niet te bepalen omdat de komst bij de start onbekend is

    Scenario: Zonder lijst met aanmeldingen is STA-01 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de mbo-school op 8 september 2026 kijkt
      Dan is signaal STA-01 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Abstract Scenario: Alle partijen zien dat de leerling nog niet is gezien
      Als <partij> op 8 september 2026 kijkt
      Dan is er een signaal STA-01

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

    Scenario: Is er een coach, dan kan die de eerste dag meelopen
      Gegeven de gekoppelde coach is ja
      Als de mbo-school op 8 september 2026 kijkt
      Dan is er een signaal STA-01
      En wordt actie A245 aangeraden aan de doorstroomcoach uiterlijk 15 september 2026

  Regel: STA-02 Vanaf de teldatum nog geen inschrijving of bestemming vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: Op de teldatum is er geen inschrijving en geen andere bestemming
      Als het doorstroompunt op 1 oktober 2026 kijkt
      Dan zijn er precies de signalen STA-02
      En is er een signaal STA-02 met urgentie hoog
      En staat bij signaal STA-02 de tekst "Ga eerst na of er gegevens ontbreken"
      En wordt actie A171 aangeraden aan de studentenadministratie uiterlijk 8 oktober 2026
      En wordt actie A180 aangeraden aan het doorstroompunt uiterlijk 8 oktober 2026
      En wordt actie A281 aangeraden aan de verzuimcoördinator uiterlijk 8 oktober 2026

    Abstract Scenario: Vanaf de teldatum, niet eerder
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal STA-02

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | geen        |
        | 1 oktober 2026    | een         |
        | 15 januari 2027   | een         |

    Abstract Scenario: Eén ander gegeven en de leerling is in beeld
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 1 oktober 2026 kijkt
      Dan is er <een of geen> signaal STA-02

      Voorbeelden:
        | gegeven                               | waarde           | een of geen |
        | het doel na het vo                    | werk             | geen        |
        | het instroommoment                    | februari         | geen        |
        | de datum van inschrijving op het mbo  | 1 september 2026 | geen        |
        | de inschrijving bij een andere school | ja               | geen        |
        | de inschrijving bij een andere school | nee              | een         |
        | de andere bestemming                  | werk             | geen        |
        | de andere bestemming                  | zorg             | geen        |
        | de andere bestemming                  | nietBekostigd    | geen        |

    Abstract Scenario: Een beëindigde inschrijving is geen inschrijving meer
      Gegeven de datum van inschrijving op het mbo is 1 september 2026
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de vo-school op 1 oktober 2026 kijkt
      Dan is er <een of geen> signaal STA-02

      Voorbeelden:
        | einde          | een of geen |
        | 1 oktober 2026 | een         |
        | 2 oktober 2026 | geen        |

    Scenario: Zonder doel is STA-02 niet te bepalen
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 1 oktober 2026 kijkt
      Dan is er geen signaal STA-02
      En is signaal STA-02 nog niet te bepalen omdat het doel na het vo onbekend is

    Abstract Scenario: Alle partijen kunnen nagaan waar de leerling is
      Als <partij> op 1 oktober 2026 kijkt
      Dan is er een signaal STA-02

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

  Regel: STA-03 Nog niet teruggemeld aan de vo-school hoe de start ging

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ingeschreven op 15 maart 2026
      En de datum van inschrijving op het mbo is 1 september 2026

    Scenario: De vo-school weet nog niet hoe het gaat
      Als de vo-school op 5 oktober 2026 kijkt
      Dan zijn er precies de signalen STA-03
      En is er een signaal STA-03 met urgentie laag
      En wordt actie A171 aangeraden aan de mentor uiterlijk 12 oktober 2026
      En wordt actie A195 aangeraden aan de mentor uiterlijk 12 oktober 2026
      En wordt actie A200 aangeraden aan de mbo-mentor uiterlijk 12 oktober 2026

    Abstract Scenario: Vanaf de teldatum mag de vo-school een bericht verwachten
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal STA-03

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | geen        |
        | 1 oktober 2026    | een         |

    Abstract Scenario: Is het bericht er, dan is er geen signaal
      Gegeven het bericht aan de vo-school over de start is <bericht>
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er <een of geen> signaal STA-03

      Voorbeelden:
        | bericht | een of geen |
        | nee     | een         |
        | ja      | geen        |

    Abstract Scenario: Zonder plek is er geen start om te melden
      Gegeven deze aanmeldingen:
        | datum         | status  |
        | 15 maart 2026 | <stand> |
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er <een of geen> signaal STA-03

      Voorbeelden:
        | stand            | een of geen |
        | plaatsAangeboden | een         |
        | wachtlijst       | geen        |
        | ingetrokken      | geen        |

    Scenario: Zonder lijst met aanmeldingen is STA-03 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er geen signaal STA-03
      En is signaal STA-03 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Dit is tussen de twee scholen
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan is er een signaal STA-03
      En ziet de leerling niets van STA-03
      En ziet het doorstroompunt niets van STA-03
