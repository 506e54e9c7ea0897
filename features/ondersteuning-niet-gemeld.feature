# language: nl
Functionaliteit: Ondersteuning nog niet gemeld of nog niet geregeld
  De leerling bepaalt zelf of, wanneer en hoe het mbo iets hoort over extra ondersteuning.
  Deze voorbeelden laten zien wanneer een gesprek kan helpen, en wie daarvan weet.
  Ze horen bij rules/ondersteuning-niet-gemeld.yaml.

  Regel: AAN-07 Behoefte aan ondersteuning nog niet gemeld bij het mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En een aanmelding met status aangemeld op 15 maart 2026

    Scenario: De vo-school weet van de behoefte, het mbo nog niet
      Gegeven toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-07
      En is er een signaal AAN-07 met urgentie midden
      En wordt actie A055 aangeraden aan de zorgcoördinator uiterlijk 4 mei 2026
      En wordt actie A056 aangeraden aan de leerling uiterlijk 4 mei 2026
      En wordt actie A071 aangeraden aan de mentor uiterlijk 4 mei 2026
      En wordt actie A233 aangeraden aan de leerling

    Scenario: Ouders worden alleen betrokken als de leerling dat wil
      Gegeven de wens om ouders te betrekken is nee
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-07
      En wordt actie A071 niet aangeraden

    Abstract Scenario: Melden kan tot de teldatum helpen
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-07

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en het gesprek is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-07

      Voorbeelden:
        | gegeven                                                  | waarde | een of geen |
        | de behoefte aan ondersteuning, bekend bij de vo-school   | nee    | geen        |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee    | een         |
        | de melding van de behoefte aan ondersteuning bij het mbo | ja     | geen        |

    Abstract Scenario: Wie niet wil delen, wordt met rust gelaten
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-07

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | nietGevraagd | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Scenario: Zonder lopende aanmelding is er nog niets te melden
      Gegeven deze aanmeldingen:
        | datum         | status      |
        | 15 maart 2026 | ingetrokken |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-07

    Scenario: Is de behoefte niet vastgelegd, dan is AAN-07 niet te bepalen
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-07
      En is signaal AAN-07 nog niet te bepalen omdat ondersteuning.behoefteBekendBijVo onbekend is

    Scenario: Zonder lijst met aanmeldingen is AAN-07 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is signaal AAN-07 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: De mbo-school krijgt geen enkel spoor
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal AAN-07
      En ziet de mbo-school niets van AAN-07
      En ziet het doorstroompunt niets van AAN-07
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

  Regel: AAN-08 Twijfel over melden, gesprek over voor- en nadelen nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de twijfel over melden bij het mbo is ja
      En in de lijst lob.activiteiten staat soort meeloopdag

    Scenario: De leerling twijfelt en er is nog geen gesprek vastgelegd
      Als de vo-school op 2 maart 2026 kijkt
      Dan zijn er precies de signalen AAN-08
      En is er een signaal AAN-08 met urgentie midden
      En staat bij signaal AAN-08 de tekst "de keuze blijft aan de leerling"
      En wordt actie A055 aangeraden aan de mentor uiterlijk 16 maart 2026
      En wordt actie A056 aangeraden aan de leerling uiterlijk 16 maart 2026
      En wordt actie A058 aangeraden aan ouders uiterlijk 9 maart 2026
      En wordt actie A021 aangeraden aan de mentor
      En wordt actie A025 aangeraden aan de mentor
      En wordt actie A071 aangeraden aan de mentor uiterlijk 16 maart 2026

    Abstract Scenario: Het gesprek kan tot de teldatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-08

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en er is geen vraag meer
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 2 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-08

      Voorbeelden:
        | gegeven                                                  | waarde | een of geen |
        | de twijfel over melden bij het mbo                       | nee    | geen        |
        | het gesprek over wel of niet melden                      | nee    | een         |
        | het gesprek over wel of niet melden                      | ja     | geen        |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee    | een         |
        | de melding van de behoefte aan ondersteuning bij het mbo | ja     | geen        |

    Scenario: Is niet vastgelegd of de leerling twijfelt, dan wordt niets aangenomen
      Gegeven de twijfel over melden bij het mbo is onbekend
      Als de vo-school op 2 maart 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal AAN-08 nog niet te bepalen omdat de twijfel over melden bij het mbo onbekend is

    Scenario: Twijfel blijft bij de leerling en de vo-school
      Als de leerling op 2 maart 2026 kijkt
      Dan is er een signaal AAN-08
      En ziet de mbo-school niets van AAN-08
      En ziet het doorstroompunt niets van AAN-08
      En ziet de mbo-school hetzelfde als zonder ondersteuning.aarzeltTeMelden

  Regel: INT-01 Ondersteuning gemeld, nog geen verlengd of tweede gesprek

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de stand van de intake is afgerond
      En de uitgebreide intake is nee

    Scenario: De intake is afgerond zonder extra gesprek
      Als de mbo-school op 1 juni 2026 kijkt
      Dan zijn er precies de signalen INT-01
      En is er een signaal INT-01 met urgentie midden
      En staat bij signaal INT-01 de tekst "De verwachte start is 1 september 2026"
      En wordt actie A090 aangeraden aan de intaker uiterlijk 1 september 2026
      En wordt actie A092 aangeraden aan de intaker uiterlijk 1 september 2026
      En wordt actie A215 aangeraden aan de intaker uiterlijk 1 september 2026
      En wordt actie A156 aangeraden aan de leerling uiterlijk 15 juni 2026
      En wordt actie A283 aangeraden aan de intaker uiterlijk 8 juni 2026
      En wordt actie A234 aangeraden aan de orthopedagoog
      En wordt actie A246 aangeraden mits coach.gekoppeld bekend wordt

    Abstract Scenario: De coach sluit alleen aan als er een coach is
      Gegeven de gekoppelde coach is <coach>
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er een signaal INT-01
      En wordt actie A246 <wel of niet>

      Voorbeelden:
        | coach | wel of niet     |
        | ja    | aangeraden      |
        | nee   | niet aangeraden |

    Abstract Scenario: Een extra gesprek is zinvol tot de start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-01

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Abstract Scenario: De eigen startdatum gaat voor de eerste lesdag
      Gegeven de datum van de start is 24 augustus 2026
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-01

      Voorbeelden:
        | dag              | een of geen |
        | 23 augustus 2026 | een         |
        | 24 augustus 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en een extra gesprek is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal INT-01

      Voorbeelden:
        | gegeven                                                  | waarde      |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee         |
        | de stand van de intake                                   | nietGepland |
        | de stand van de intake                                   | gepland     |
        | de stand van de intake                                   | gemist      |
        | de uitgebreide intake                                    | ja          |

    Abstract Scenario: Ontbreekt een gegeven, dan is INT-01 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal INT-01
      En is signaal INT-01 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                  |
        | de melding van de behoefte aan ondersteuning bij het mbo |
        | de stand van de intake                                   |
        | de uitgebreide intake                                    |

    Abstract Scenario: Mbo, vo en leerling zien dat een extra gesprek kan
      Als <partij> op 1 juni 2026 kijkt
      Dan is er een signaal INT-01
      En ziet het doorstroompunt niets van INT-01

      Voorbeelden:
        | partij        |
        | de mbo-school |
        | de vo-school  |
        | de leerling   |

  Regel: INT-03 Behoefte aan ondersteuning gemeld na de intake

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de datum van de intake is 6 mei 2026
      En de datum van de melding bij het mbo is 20 mei 2026

    Scenario: Twee weken na de intake gemeld, nog geen afspraken
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er een signaal INT-03 met urgentie midden
      En staat bij signaal INT-03 de tekst "gemeld op 20 mei 2026"
      En wordt actie A056 aangeraden aan de leerling uiterlijk 15 juni 2026
      En wordt actie A103 aangeraden aan de intaker uiterlijk 15 juni 2026
      En wordt actie A283 aangeraden aan de intaker uiterlijk 8 juni 2026

    Abstract Scenario: Alleen een melding na de dag van de intake telt
      Gegeven de datum van de melding bij het mbo is <melding>
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er <een of geen> signaal INT-03

      Voorbeelden:
        | melding    | een of geen |
        | 5 mei 2026 | geen        |
        | 6 mei 2026 | geen        |
        | 7 mei 2026 | een         |

    Abstract Scenario: Zijn er afspraken of is er niets gemeld, dan is er geen signaal
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal INT-03

      Voorbeelden:
        | gegeven                                                  | waarde      |
        | de datum van de afspraken over ondersteuning             | 28 mei 2026 |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee         |

    Abstract Scenario: Ontbreekt een datum, dan is de volgorde niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal INT-03
      En is signaal INT-03 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                  |
        | de datum van de intake                                   |
        | de datum van de melding bij het mbo                      |
        | de melding van de behoefte aan ondersteuning bij het mbo |

    Scenario: Dit is aan de mbo-school en de leerling
      Als de leerling op 1 juni 2026 kijkt
      Dan is er een signaal INT-03
      En ziet de vo-school niets van INT-03
      En ziet het doorstroompunt niets van INT-03

  Regel: INT-05 Ingeschreven, afspraken over ondersteuning nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de datum van inschrijving op het mbo is 1 juni 2026

    Scenario: De inschrijving is rond, de afspraken nog niet
      Als de mbo-school op 8 juni 2026 kijkt
      Dan is er een signaal INT-05 met urgentie hoog
      En staat bij signaal INT-05 de tekst "De inschrijving is van 1 juni 2026"
      En wordt actie A103 aangeraden aan de leerling uiterlijk 22 juni 2026
      En wordt actie A218 aangeraden aan de intaker uiterlijk 22 juni 2026
      En wordt actie A283 aangeraden aan de intaker uiterlijk 15 juni 2026

    Abstract Scenario: Vanaf de dag van inschrijving
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-05

      Voorbeelden:
        | dag         | een of geen |
        | 31 mei 2026 | geen        |
        | 1 juni 2026 | een         |

    Abstract Scenario: Alleen als de behoefte op de dag van inschrijving al was gemeld
      Gegeven de datum van de melding bij het mbo is <melding>
      Als de mbo-school op 8 juni 2026 kijkt
      Dan is er <een of geen> signaal INT-05

      Voorbeelden:
        | melding     | een of geen |
        | onbekend    | een         |
        | 3 mei 2026  | een         |
        | 1 juni 2026 | een         |
        | 2 juni 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en er hoeft niets op papier
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 8 juni 2026 kijkt
      Dan is er geen signaal INT-05

      Voorbeelden:
        | gegeven                                                  | waarde      |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee         |
        | de datum van de afspraken over ondersteuning             | 20 mei 2026 |
        | de datum van inschrijving op het mbo                     | onbekend    |

    Scenario: Zonder inschrijving valt er ook niets te vragen
      Gegeven de datum van inschrijving op het mbo is onbekend
      Als de mbo-school op 8 juni 2026 kijkt
      Dan ziet de mbo-school niets van INT-05

    Scenario: Is niet bekend of er iets is gemeld, dan is INT-05 niet te bepalen
      Gegeven de melding van de behoefte aan ondersteuning bij het mbo is onbekend
      Als de mbo-school op 8 juni 2026 kijkt
      Dan is er geen signaal INT-05
      En is signaal INT-05 nog niet te bepalen omdat ondersteuning.gemeldBijMbo onbekend is

    Scenario: Afspraken met het mbo blijven tussen mbo en leerling
      Als de leerling op 8 juni 2026 kijkt
      Dan is er een signaal INT-05
      En ziet de vo-school niets van INT-05
      En ziet het doorstroompunt niets van INT-05

  Regel: D100-09 Behoefte aan ondersteuning gemeld na de inschrijving

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de datum van inschrijving op het mbo is 1 juni 2026
      En de datum van de melding bij het mbo is 10 november 2026

    Scenario: In november blijkt dat ondersteuning nodig is
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er een signaal D100-09 met urgentie hoog
      En staat bij signaal D100-09 de tekst "Ook nu kan de school met de student bespreken wat helpt"
      En is er geen signaal INT-05
      En wordt actie A103 aangeraden aan de leerling uiterlijk 30 november 2026
      En wordt actie A283 aangeraden aan de intaker uiterlijk 23 november 2026

    Abstract Scenario: Alleen een melding na de dag van inschrijving telt
      Gegeven de datum van de melding bij het mbo is <melding>
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er <D100-09> signaal D100-09
      En is er <INT-05> signaal INT-05

      Voorbeelden:
        | melding     | D100-09 | INT-05 |
        | 1 juni 2026 | geen    | een    |
        | 2 juni 2026 | een     | geen   |

    Abstract Scenario: Vanaf de verwachte start
      Gegeven de datum van de melding bij het mbo is 2 juni 2026
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal D100-09

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | geen        |
        | 1 september 2026 | een         |

    Abstract Scenario: Zijn er afspraken of is er niets gemeld, dan vervalt het signaal
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen signaal D100-09

      Voorbeelden:
        | gegeven                                                  | waarde           |
        | de datum van de afspraken over ondersteuning             | 14 november 2026 |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee              |

    Abstract Scenario: Ontbreekt een gegeven, dan is niet te zeggen wat het eerst kwam
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er geen signaal D100-09
      En is signaal D100-09 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                  |
        | de datum van de melding bij het mbo                      |
        | de datum van inschrijving op het mbo                     |
        | de melding van de behoefte aan ondersteuning bij het mbo |

    Scenario: Een late melding blijft tussen mbo en leerling
      Als de leerling op 16 november 2026 kijkt
      Dan is er een signaal D100-09
      En ziet de vo-school niets van D100-09
      En ziet het doorstroompunt niets van D100-09
