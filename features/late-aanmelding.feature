# language: nl
Functionaliteit: Late aanmelding
  Wie zich uiterlijk op 1 april aanmeldt, houdt het recht op studiekeuzeadvies en de voorrang bij een wachtlijst.
  Deze voorbeelden laten zien wanneer er reden is om hulp aan te bieden bij het aanmelden, en wanneer juist niet.
  Ze horen bij rules/late-aanmelding.yaml.

  Regel: AAN-16 Nog geen aanmelding, de uiterste datum komt dichterbij

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En er zijn geen aanmeldingen

    Scenario: Halverwege maart is er nog geen aanmelding
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er een signaal AAN-16 met urgentie midden
      En staat bij signaal AAN-16 de tekst "Aanmelden kan tot en met 1 april 2026"
      En wordt actie A052 aangeraden aan de leerling uiterlijk 1 april 2026
      En wordt actie A053 aangeraden aan de decaan

    Abstract Scenario: De herinnering loopt van vier weken voor de uiterste datum tot en met die datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-16

      Voorbeelden:
        | dag                                 | een of geen |
        | 3 maart 2026                        | geen        |
        | 4 maart 2026                        | een         |
        | 28 dagen voor uiterste aanmelddatum | een         |
        | 31 maart 2026                       | een         |
        | 1 april 2026                        | een         |
        | 2 april 2026                        | geen        |

    Abstract Scenario: Eén ander gegeven en de herinnering is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-16

      Voorbeelden:
        | gegeven                               | waarde    | een of geen |
        | het doel na het vo                    | het mbo   | een         |
        | het doel na het vo                    | werk      | geen        |
        | het doel na het vo                    | vo        | geen        |
        | het instroommoment                    | september | een         |
        | het instroommoment                    | februari  | geen        |
        | de inschrijving bij een andere school | nee       | een         |
        | de inschrijving bij een andere school | ja        | geen        |

    Abstract Scenario: Bij elke lopende aanmelding stopt de herinnering
      Gegeven een aanmelding met status <stand> op 10 februari 2026
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-16

      Voorbeelden:
        | stand                       | een of geen |
        | ontvangen                   | geen        |
        | aangemeld                   | geen        |
        | plek aangeboden             | geen        |
        | op de wachtlijst            | geen        |
        | ingeschreven                | geen        |
        | leidt niet tot inschrijving | een         |
        | ingetrokken                 | een         |
        | beëindigd                   | een         |

    Scenario: Zonder lijst met aanmeldingen is niet te zeggen of een herinnering nodig is
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er geen signaal AAN-16
      En is signaal AAN-16 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Zonder doel is niet te zeggen of een herinnering nodig is
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 16 maart 2026 kijkt
      Dan is signaal AAN-16 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: Een aanmelding zonder bekende stand kan de herinnering overbodig maken
      Gegeven deze aanmeldingen:
        | datum            | status |
        | 10 februari 2026 |        |
      Als de vo-school op 16 maart 2026 kijkt
      Dan is signaal AAN-16 nog niet te bepalen omdat aanmeldingen[0].status onbekend is

    Scenario: De herinnering is voor de vo-school en de leerling
      Als de leerling op 16 maart 2026 kijkt
      Dan is er een signaal AAN-16
      En ziet de mbo-school niets van AAN-16
      En ziet het doorstroompunt niets van AAN-16

    Scenario: Leidde een eerdere aanmelding tot niets, dan is samen nagaan hoe ver het is ook op de laatste dag zinvol
      Gegeven een aanmelding met status leidtNietTotInschrijving op 2 februari 2026
      Als de vo-school op 1 april 2026 kijkt
      Dan is er een signaal AAN-16
      En wordt actie A053 aangeraden aan de mentor

  Regel: AAN-01 Nog geen lopende aanmelding na de uiterste datum

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En er zijn geen aanmeldingen

    Scenario: Na de uiterste datum is er geen aanmelding
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-01
      En is er een signaal AAN-01 met urgentie hoog
      En wordt actie A194 aangeraden aan de mentor uiterlijk 27 april 2026
      En wordt actie A072 aangeraden aan de decaan uiterlijk 27 april 2026
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A053 aangeraden aan de mentor
      En wordt actie A052 niet aangeraden

    Abstract Scenario: Het signaal geldt na de uiterste datum en tot de teldatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-01

      Voorbeelden:
        | dag               | een of geen |
        | 31 maart 2026     | geen        |
        | 1 april 2026      | geen        |
        | 2 april 2026      | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en er is geen reden meer
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-01

      Voorbeelden:
        | gegeven                               | waarde        | een of geen |
        | het doel na het vo                    | vo            | geen        |
        | het doel na het vo                    | dagbesteding  | geen        |
        | het instroommoment                    | februari      | geen        |
        | de datum van inschrijving op het mbo  | 10 april 2026 | geen        |
        | de inschrijving bij een andere school | ja            | geen        |
        | de inschrijving bij een andere school | nee           | een         |

    Abstract Scenario: Alleen een inschrijving die nog loopt telt
      Gegeven de datum van inschrijving op het mbo is 1 februari 2026
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-01

      Voorbeelden:
        | einde         | een of geen |
        | 19 april 2026 | een         |
        | 20 april 2026 | een         |
        | 21 april 2026 | geen        |
        | onbekend      | geen        |

    Scenario: Een aanmelding na de uiterste datum is ook een aanmelding
      Gegeven een aanmelding met status ontvangen op 18 april 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-01

    Scenario: Een aanmelding die nergens toe leidde, is geen lopende aanmelding
      Gegeven een aanmelding met status leidtNietTotInschrijving op 3 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-01

    Scenario: Zonder lijst met aanmeldingen wordt niets aangenomen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal AAN-01 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Zonder doel blijft open of een aanmelding nodig is
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is signaal AAN-01 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: De mbo-school ziet niet wie zich nog niet heeft aangemeld
      Als het doorstroompunt op 20 april 2026 kijkt
      Dan is er een signaal AAN-01
      En ziet de mbo-school niets van AAN-01

    Scenario: De leerling ziet het eigen signaal
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal AAN-01

  Regel: AAN-02 Aangemeld na de uiterste datum, nog leer- of kwalificatieplichtig

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 15 april 2026
      En de leerling is 17 jaar op 15 april 2026

    Scenario: Twee weken te laat aangemeld en 17 jaar
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-02
      En is er een signaal AAN-02 met urgentie midden
      En staat bij signaal AAN-02 de tekst "De aanmelding is van 15 april 2026"
      En wordt actie A058 aangeraden aan ouders uiterlijk 27 april 2026
      En wordt actie A072 aangeraden aan de mentor uiterlijk 27 april 2026
      En wordt actie A194 aangeraden aan de decaan uiterlijk 27 april 2026

    Abstract Scenario: De uiterste datum zelf is nog op tijd
      Gegeven deze aanmeldingen:
        | datum   | status    |
        | <datum> | aangemeld |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-02

      Voorbeelden:
        | datum         | een of geen |
        | 31 maart 2026 | geen        |
        | 1 april 2026  | geen        |
        | 2 april 2026  | een         |

    Abstract Scenario: De 18e verjaardag is de grens, gerekend op de dag van de aanmelding
      Gegeven de leerling wordt 18 op <verjaardag>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <AAN-02> signaal AAN-02
      En is er <AAN-03> signaal AAN-03

      Voorbeelden:
        | verjaardag    | AAN-02 | AAN-03 |
        | 14 april 2026 | geen   | een    |
        | 15 april 2026 | geen   | een    |
        | 16 april 2026 | een    | geen   |
        | 20 april 2026 | een    | geen   |

    Abstract Scenario: Zonder leer- of kwalificatieplicht geldt AAN-02 niet
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-02

      Voorbeelden:
        | gegeven                                            | waarde | een of geen |
        | de startkwalificatie                               | nee    | een         |
        | de startkwalificatie                               | ja     | geen        |
        | de vrijstelling van de leer- of kwalificatieplicht | nee    | een         |
        | de vrijstelling van de leer- of kwalificatieplicht | ja     | geen        |

    Abstract Scenario: Bij een start in februari of een lopende inschrijving is er geen signaal
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-02

      Voorbeelden:
        | gegeven                              | waarde        | een of geen |
        | het instroommoment                   | september     | een         |
        | het instroommoment                   | februari      | geen        |
        | de datum van inschrijving op het mbo | 18 april 2026 | geen        |

    Scenario: Eén aanmelding op tijd is genoeg
      Gegeven een aanmelding met status wachtlijst op 1 april 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: Een ingetrokken aanmelding op tijd telt niet mee
      Gegeven een aanmelding met status ingetrokken op 1 februari 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-02

    Scenario: Een late aanmelding die niet meer loopt, is niet te laat maar weg
      Gegeven deze aanmeldingen:
        | datum         | status      |
        | 15 april 2026 | ingetrokken |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-02
      En is er geen signaal AAN-03

    Scenario: Zonder geboortedatum is niet te zeggen welke rechten er zijn
      Gegeven de geboortedatum is onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal AAN-02 nog niet te bepalen omdat de geboortedatum onbekend is

    Scenario: Zonder datum van aanmelding is niet te zeggen of die op tijd was
      Gegeven deze aanmeldingen:
        | datum | status    |
        |       | aangemeld |
      Als de vo-school op 20 april 2026 kijkt
      Dan is signaal AAN-02 nog niet te bepalen omdat aanmeldingen[0].datum onbekend is

    Abstract Scenario: Vo, mbo en leerling zien hetzelfde signaal
      Als <partij> op 20 april 2026 kijkt
      Dan is er een signaal AAN-02
      En ziet het doorstroompunt niets van AAN-02

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: AAN-03 Aangemeld na de uiterste datum, niet meer leer- of kwalificatieplichtig

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ontvangen op 10 mei 2026
      En de leerling is 19 jaar op 10 mei 2026

    Scenario: In mei aangemeld en 19 jaar
      Als de mbo-school op 12 mei 2026 kijkt
      Dan zijn er precies de signalen AAN-03
      En is er een signaal AAN-03 met urgentie hoog
      En staat bij signaal AAN-03 de tekst "Dat hoeft niet"
      En wordt actie A193 aangeraden aan de mentor uiterlijk 19 mei 2026
      En wordt actie A194 aangeraden aan de mentor uiterlijk 19 mei 2026
      En wordt actie A133 aangeraden aan de doorstroomcoach
      En wordt actie A058 niet aangeraden

    Abstract Scenario: Ook zonder plicht is de uiterste datum zelf op tijd
      Gegeven deze aanmeldingen:
        | datum   | status    |
        | <datum> | ontvangen |
      Als de mbo-school op 12 mei 2026 kijkt
      Dan is er <een of geen> signaal AAN-03

      Voorbeelden:
        | datum        | een of geen |
        | 1 april 2026 | geen        |
        | 2 april 2026 | een         |

    Abstract Scenario: Wie nog 17 is, kan door een diploma of vrijstelling toch geen plicht hebben
      Gegeven de leerling is 17 jaar op 10 mei 2026
      En <gegeven> is <waarde>
      Als de vo-school op 12 mei 2026 kijkt
      Dan is er <AAN-02> signaal AAN-02
      En is er <AAN-03> signaal AAN-03

      Voorbeelden:
        | gegeven                                            | waarde | AAN-02 | AAN-03 |
        | de startkwalificatie                               | ja     | geen   | een    |
        | de startkwalificatie                               | nee    | een    | geen   |
        | de vrijstelling van de leer- of kwalificatieplicht | ja     | geen   | een    |
        | de vrijstelling van de leer- of kwalificatieplicht | nee    | een    | geen   |

    Abstract Scenario: Bij een start in februari of een lopende inschrijving vervalt AAN-03
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 12 mei 2026 kijkt
      Dan is er geen signaal AAN-03

      Voorbeelden:
        | gegeven                              | waarde      |
        | het instroommoment                   | februari    |
        | de datum van inschrijving op het mbo | 11 mei 2026 |

    Scenario: Zonder geboortedatum is AAN-03 niet te bepalen
      Gegeven de geboortedatum is onbekend
      Als de mbo-school op 12 mei 2026 kijkt
      Dan is signaal AAN-03 nog niet te bepalen omdat de geboortedatum onbekend is
      En is signaal AAN-02 nog niet te bepalen omdat de geboortedatum onbekend is

    Scenario: Met een startkwalificatie maakt de geboortedatum niet uit
      Gegeven de geboortedatum is onbekend
      En de startkwalificatie is ja
      Als de mbo-school op 12 mei 2026 kijkt
      Dan is er een signaal AAN-03
      En ziet de mbo-school niets van AAN-02

    Scenario: Zonder lijst met aanmeldingen is AAN-03 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 12 mei 2026 kijkt
      Dan is signaal AAN-03 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Er gaat niets naar het Doorstroompunt
      Als de leerling op 12 mei 2026 kijkt
      Dan is er een signaal AAN-03
      En ziet het doorstroompunt niets van AAN-03

  Regel: AAN-04 Nog niet vroeg aangemeld terwijl extra ondersteuning nodig is

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En er zijn geen aanmeldingen
      En in de lijst lob.activiteiten staat soort meeloopdag
      En de datum van overleg tussen mentor, decaan en zorgcoördinator is 1 oktober 2025
      En het gesprek over haalbaarheid en ondersteuning is ja

    Scenario: Half februari nog niet aangemeld
      Als de vo-school op 16 februari 2026 kijkt
      Dan zijn er precies de signalen AAN-04
      En is er een signaal AAN-04 met urgentie midden
      En wordt actie A019 aangeraden aan de decaan uiterlijk 1 april 2026
      En wordt actie A052 aangeraden aan de leerling uiterlijk 1 april 2026
      En wordt actie A053 aangeraden aan de mentor

    Abstract Scenario: Vroeg aanmelden telt van 1 februari tot en met de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-04

      Voorbeelden:
        | dag             | een of geen |
        | 31 januari 2026 | geen        |
        | 1 februari 2026 | een         |
        | 1 april 2026    | een         |
        | 2 april 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en vroeg aanmelden is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er <een of geen> signaal AAN-04

      Voorbeelden:
        | gegeven                                                | waarde | een of geen |
        | de behoefte aan ondersteuning, bekend bij de vo-school | nee    | geen        |
        | het doel na het vo                                     | werk   | geen        |
        | het doel na het vo                                     | mbo    | een         |

    Scenario: Al aangemeld
      Gegeven een aanmelding met status ontvangen op 2 februari 2026
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er geen signaal AAN-04

    Scenario: Rond de uiterste datum komen vroeg aanmelden en de herinnering samen
      Als de vo-school op 16 maart 2026 kijkt
      Dan zijn er precies de signalen AAN-04 en AAN-16

    Scenario: Is niet bekend of ondersteuning nodig is, dan is AAN-04 niet te bepalen
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is onbekend
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er geen signaal AAN-04
      En is signaal AAN-04 nog niet te bepalen omdat ondersteuning.behoefteBekendBijVo onbekend is

    Scenario: De mbo-school leest nergens af dat ondersteuning nodig is
      Als de leerling op 16 februari 2026 kijkt
      Dan is er een signaal AAN-04
      En ziet de mbo-school niets van AAN-04
      En ziet het doorstroompunt niets van AAN-04
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

  Regel: AAN-13 Aanmelding ingetrokken, nog geen nieuwe aanmelding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ingetrokken op 20 januari 2026

    Scenario: De enige aanmelding is ingetrokken
      Als de vo-school op 16 februari 2026 kijkt
      Dan zijn er precies de signalen AAN-13
      En is er een signaal AAN-13 met urgentie hoog
      En wordt actie A194 aangeraden aan de mentor uiterlijk 23 februari 2026

    Abstract Scenario: Tot de teldatum is een nieuwe aanmelding een goed plan
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-13

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en een nieuwe aanmelding is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er <een of geen> signaal AAN-13

      Voorbeelden:
        | gegeven                               | waarde | een of geen |
        | het doel na het vo                    | mbo    | een         |
        | het doel na het vo                    | werk   | geen        |
        | de inschrijving bij een andere school | nee    | een         |
        | de inschrijving bij een andere school | ja     | geen        |

    Abstract Scenario: Het gaat alleen om intrekken, niet om afwijzen of beëindigen
      Gegeven deze aanmeldingen:
        | datum           | status  |
        | 20 januari 2026 | <stand> |
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er <een of geen> signaal AAN-13

      Voorbeelden:
        | stand                    | een of geen |
        | ingetrokken              | een         |
        | leidtNietTotInschrijving | geen        |
        | beeindigd                | geen        |

    Scenario: Er loopt nog een andere aanmelding
      Gegeven een aanmelding met status aangemeld op 22 januari 2026
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: Van de andere aanmelding is de stand niet bekend
      Gegeven deze aanmeldingen:
        | datum           | status      |
        | 20 januari 2026 | ingetrokken |
        | 22 januari 2026 |             |
      Als de vo-school op 16 februari 2026 kijkt
      Dan is er geen signaal AAN-13
      En is signaal AAN-13 nog niet te bepalen omdat aanmeldingen[1].status onbekend is

    Scenario: Is het doel niet meer bekend, dan wordt er niets geraden
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 16 februari 2026 kijkt
      Dan is signaal AAN-13 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: Intrekken is iets tussen de leerling en de vo-school
      Als de leerling op 16 februari 2026 kijkt
      Dan is er een signaal AAN-13
      En ziet de mbo-school niets van AAN-13
      En ziet het doorstroompunt niets van AAN-13
