# language: nl
Functionaliteit: Overdracht die nog ontbreekt
  In een warme overdracht vertelt de leerling zelf, samen met de oude en de nieuwe school, wat er nodig is.
  Deze voorbeelden laten zien wanneer die overdracht nog niet is vastgelegd, en dat een nee van de leerling altijd telt.
  Ze horen bij rules/overdracht-ontbreekt.yaml.

  Regel: OVD-01 Nog geen warme overdracht vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de wens voor een warme overdracht is ja

    Scenario: Een week na de streefdatum is er niets vastgelegd
      Als de vo-school op 22 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-01
      En is er een signaal OVD-01 met urgentie hoog
      En staat bij signaal OVD-01 de tekst "De streefdatum was 15 juni 2026"
      En wordt actie A050 aangeraden aan de mentor uiterlijk 6 juli 2026
      En wordt actie A062 aangeraden aan de intaker uiterlijk 6 juli 2026
      En wordt actie A063 aangeraden aan de leerling uiterlijk 6 juli 2026
      En wordt actie A156 aangeraden aan de leerling uiterlijk 6 juli 2026
      En wordt actie A192 aangeraden aan de decaan uiterlijk 29 juni 2026
      En wordt actie A198 aangeraden aan de intaker uiterlijk 29 juni 2026
      En wordt actie A234 aangeraden aan de orthopedagoog
      En wordt actie A173 aangeraden mits ondersteuning.gemeldBijMbo bekend wordt
      En wordt actie A155 niet aangeraden

    Abstract Scenario: Het doorstroomdossier invullen hoeft niet als het al klaar is
      Gegeven de stand van het doorstroomdossier is <stand>
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er een signaal OVD-01
      En wordt actie A063 <wel of niet>

      Voorbeelden:
        | stand     | wel of niet     |
        | ontbreekt | aangeraden      |
        | begonnen  | aangeraden      |
        | ingevuld  | niet aangeraden |
        | verzonden | niet aangeraden |

    Abstract Scenario: Het signaal geldt na de streefdatum en tot de teldatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-01

      Voorbeelden:
        | dag               | een of geen |
        | 15 juni 2026      | geen        |
        | 16 juni 2026      | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Alleen een gesprek dat is gehouden of niet nodig is, is afgerond
      Gegeven de stand van de warme overdracht is <stand>
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-01

      Voorbeelden:
        | stand        | een of geen |
        | onbekend     | een         |
        | nietGehouden | een         |
        | gehouden     | geen        |
        | nietNodig    | geen        |

    Abstract Scenario: Een gepland gesprek telt zolang de dag niet voorbij is
      Gegeven de stand van de warme overdracht is gepland
      En de datum van de warme overdracht is <datum>
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-01

      Voorbeelden:
        | datum        | een of geen |
        | onbekend     | een         |
        | 21 juni 2026 | een         |
        | 22 juni 2026 | geen        |
        | 23 juni 2026 | geen        |

    Abstract Scenario: Wie weigert of intrekt, krijgt geen signaal over een gesprek
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 mei 2026
      Als <partij> op 22 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-01

      Voorbeelden:
        | keuze        | partij        | een of geen |
        | gegeven      | de vo-school  | een         |
        | gegeven      | de mbo-school | een         |
        | nietGevraagd | de vo-school  | een         |
        | geweigerd    | de vo-school  | geen        |
        | geweigerd    | de mbo-school | geen        |
        | ingetrokken  | de leerling   | geen        |
        | ingetrokken  | de mbo-school | geen        |

    Scenario: Zonder lopende aanmelding is er geen school om aan over te dragen
      Gegeven deze aanmeldingen:
        | datum         | status                   |
        | 15 maart 2026 | leidtNietTotInschrijving |
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er geen signaal OVD-01

    Scenario: Zonder lijst met aanmeldingen is OVD-01 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er geen signaal OVD-01
      En is signaal OVD-01 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Is er nog geen plek, dan is ook een gesprek over de opleiding een aanbod
      Gegeven deze aanmeldingen:
        | datum         | status     |
        | 15 maart 2026 | wachtlijst |
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er een signaal OVD-01
      En wordt actie A155 aangeraden aan de leerling

    Scenario: Vo, mbo en leerling zien het signaal, het Doorstroompunt niet
      Als de leerling op 22 juni 2026 kijkt
      Dan is er een signaal OVD-01
      En ziet het doorstroompunt niets van OVD-01

    Scenario: Is de behoefte gemeld, dan vertelt iemand die persoonlijk door
      Gegeven de melding van de behoefte aan ondersteuning bij het mbo is ja
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er een signaal OVD-01
      En wordt actie A173 aangeraden aan de mentor uiterlijk 6 juli 2026

  Regel: OVD-01 Er is een reden voor een warme overdracht

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026

    Abstract Scenario: Elke reden is op zichzelf genoeg
      Gegeven de wens voor een warme overdracht is <wens>
      En de melding van de behoefte aan ondersteuning bij het mbo is <melding>
      En toestemming aan mbo voor begeleiding is <keuze> op 1 mei 2026
      Als de mbo-school op 22 juni 2026 kijkt
      Dan is er <een of geen> signaal OVD-01

      Voorbeelden:
        | wens | melding | keuze        | een of geen |
        | nee  | nee     | nietGevraagd | geen        |
        | ja   | nee     | nietGevraagd | een         |
        | nee  | ja      | nietGevraagd | een         |
        | nee  | nee     | gegeven      | een         |

    Scenario: Zijn er geen keuzes over delen, dan is een wens nog steeds een reden
      Gegeven er zijn geen toestemmingen
      En de wens voor een warme overdracht is ja
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er een signaal OVD-01

    Abstract Scenario: Is geen enkele reden bekend, dan is elk van die gegevens de moeite van het vragen waard
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er geen signaal OVD-01
      En is signaal OVD-01 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                  |
        | de wens voor een warme overdracht                        |
        | de melding van de behoefte aan ondersteuning bij het mbo |
        | toestemmingen                                            |

  Regel: OVD-02 Warme overdracht gehouden zonder de leerling

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de stand van de warme overdracht is gehouden
      En de aanwezigheid van de leerling bij de warme overdracht is nee

    Scenario: Een gesprek over de leerling, maar zonder de leerling
      Als de vo-school op 22 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-02
      En is er een signaal OVD-02 met urgentie midden
      En staat bij signaal OVD-02 de tekst "de leerling was er niet bij"
      En wordt actie A062 aangeraden aan de mentor uiterlijk 6 juli 2026
      En wordt actie A156 aangeraden aan de leerling uiterlijk 6 juli 2026

    Abstract Scenario: Een tweede gesprek kan tot de teldatum
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-02

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Was de leerling erbij of is er nog geen gesprek geweest, dan is er geen signaal
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er geen signaal OVD-02

      Voorbeelden:
        | gegeven                                                 | waarde       |
        | de aanwezigheid van de leerling bij de warme overdracht | ja           |
        | de stand van de warme overdracht                        | gepland      |
        | de stand van de warme overdracht                        | nietGehouden |

    Abstract Scenario: Ontbreekt een gegeven, dan is OVD-02 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er geen signaal OVD-02
      En is signaal OVD-02 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                 |
        | de aanwezigheid van de leerling bij de warme overdracht |
        | de stand van de warme overdracht                        |

    Abstract Scenario: Iedereen aan tafel ziet dit signaal
      Als <partij> op 22 juni 2026 kijkt
      Dan is er een signaal OVD-02
      En ziet het doorstroompunt niets van OVD-02

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: OVD-03 Informatie uit de warme overdracht nog niet doorgegeven binnen het mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de stand van de warme overdracht is gehouden

    Scenario: De eerste lesweek is begonnen en de mentor heeft de informatie nog niet
      Als de mbo-school op 7 september 2026 kijkt
      Dan is er een signaal OVD-03 met urgentie hoog
      En wordt actie A157 aangeraden aan de mbo-mentor uiterlijk 14 september 2026

    Abstract Scenario: Het aanbod over taal past alleen bij cluster 2
      Gegeven het cluster in het speciaal onderwijs is <cluster>
      Als de leerling op 7 september 2026 kijkt
      Dan is er een signaal OVD-03
      En wordt actie A254 <wel of niet>

      Voorbeelden:
        | cluster | wel of niet     |
        | 2       | aangeraden      |
        | 3       | niet aangeraden |

    Scenario: Zonder bekend cluster staat het aanbod er met een voorbehoud bij
      Als de leerling op 7 september 2026 kijkt
      Dan wordt actie A254 aangeraden mits vo.cluster bekend wordt

    Abstract Scenario: Van de start tot een half jaar daarna
      Gegeven de datum van de start is <start>
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-03

      Voorbeelden:
        | start            | dag              | een of geen |
        | onbekend         | 31 augustus 2026 | geen        |
        | onbekend         | 1 september 2026 | een         |
        | onbekend         | 28 februari 2027 | een         |
        | onbekend         | 1 maart 2027     | geen        |
        | 24 augustus 2026 | 23 augustus 2026 | geen        |
        | 24 augustus 2026 | 24 augustus 2026 | een         |
        | 24 augustus 2026 | 23 februari 2027 | een         |
        | 24 augustus 2026 | 24 februari 2027 | geen        |

    Abstract Scenario: Is de informatie doorgegeven of was er geen gesprek, dan is er geen signaal
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 7 september 2026 kijkt
      Dan is er geen signaal OVD-03

      Voorbeelden:
        | gegeven                                   | waarde           |
        | de datum van de overdracht binnen het mbo | 2 september 2026 |
        | de stand van de warme overdracht          | nietGehouden     |
        | de stand van de warme overdracht          | nietNodig        |

    Scenario: Is niet bekend of er een gesprek was, dan is OVD-03 niet te bepalen
      Gegeven de stand van de warme overdracht is onbekend
      Als de mbo-school op 7 september 2026 kijkt
      Dan is er geen signaal OVD-03
      En is signaal OVD-03 nog niet te bepalen omdat de stand van de warme overdracht onbekend is

    Scenario: Wat binnen het mbo moet gebeuren, ziet de vo-school niet
      Als de leerling op 7 september 2026 kijkt
      Dan is er een signaal OVD-03
      En ziet de vo-school niets van OVD-03
      En ziet het doorstroompunt niets van OVD-03

  Regel: OVD-04 Leerling deelt geen begeleidingsgegevens met het mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: De leerling heeft nee gezegd
      Gegeven toestemming aan mbo voor begeleiding is geweigerd op 1 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen OVD-04
      En is er een signaal OVD-04 met urgentie laag
      En staat bij signaal OVD-04 de tekst "Dat is een gewone keuze van de leerling"
      En wordt actie A056 aangeraden aan de mentor uiterlijk 4 mei 2026
      En wordt actie A071 aangeraden aan de mentor uiterlijk 4 mei 2026
      En wordt actie A233 aangeraden aan de leerling

    Abstract Scenario: Alleen weigeren of intrekken geeft dit signaal
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-04

      Voorbeelden:
        | keuze        | een of geen |
        | geweigerd    | een         |
        | ingetrokken  | een         |
        | gegeven      | geen        |
        | nietGevraagd | geen        |

    Abstract Scenario: De keuze telt vanaf de dag zelf
      Gegeven toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026
      En toestemming aan mbo voor begeleiding is ingetrokken op 1 juni 2026
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-04

      Voorbeelden:
        | dag         | een of geen |
        | 31 mei 2026 | geen        |
        | 1 juni 2026 | een         |

    Abstract Scenario: De nieuwste keuze telt, ook als de leerling van gedachten verandert
      Gegeven toestemming aan mbo voor begeleiding is <eerst> op 1 maart 2026
      En toestemming aan mbo voor begeleiding is <daarna> op 1 april 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-04

      Voorbeelden:
        | eerst     | daarna      | een of geen |
        | geweigerd | gegeven     | geen        |
        | gegeven   | geweigerd   | een         |
        | gegeven   | ingetrokken | een         |

    Abstract Scenario: Een keuze over iets anders of iemand anders telt niet
      Gegeven toestemming aan <ontvanger> voor <soort gegevens> is geweigerd op 1 maart 2026
      Als de leerling op 20 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-04

      Voorbeelden:
        | ontvanger          | soort gegevens | een of geen |
        | mbo                | begeleiding    | een         |
        | mbo                | toestemming    | geen        |
        | vo                 | begeleiding    | geen        |
        | het doorstroompunt | begeleiding    | geen        |

    Scenario: Er is nog nooit iets gekozen
      Gegeven er zijn geen toestemmingen
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: Zonder lijst met keuzes is OVD-04 niet te bepalen
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal OVD-04
      En is signaal OVD-04 nog niet te bepalen omdat toestemmingen onbekend zijn

    Scenario: De mbo-school krijgt geen signaal over een nee
      Gegeven toestemming aan mbo voor begeleiding is geweigerd op 1 maart 2026
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal OVD-04
      En ziet de mbo-school niets van OVD-04
      En ziet het doorstroompunt niets van OVD-04

  Regel: OVD-11 Keuze over delen met het mbo nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En een aanmelding met status aangemeld op 15 maart 2026

    Scenario: Er is aangemeld, maar niemand heeft gevraagd wat er gedeeld mag worden
      Gegeven de melding van de behoefte aan ondersteuning bij het mbo is ja
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen OVD-11
      En is er een signaal OVD-11 met urgentie midden
      En staat bij signaal OVD-11 de tekst "leg ook een nee vast"
      En wordt actie A056 aangeraden aan de leerling uiterlijk 4 mei 2026
      En wordt actie A233 aangeraden aan de decaan

    Abstract Scenario: Elk antwoord van de leerling is een antwoord
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal OVD-11

      Voorbeelden:
        | keuze        | een of geen |
        | nietGevraagd | een         |
        | gegeven      | geen        |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Scenario: Een lege lijst met keuzes betekent dat er nog niets is gekozen
      Gegeven er zijn geen toestemmingen
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal OVD-11

    Scenario: Een keuze voor later telt nu nog niet
      Gegeven toestemming aan mbo voor begeleiding is gegeven op 1 mei 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal OVD-11

    Abstract Scenario: Vragen kan tot de teldatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-11

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Scenario: Zonder behoefte aan ondersteuning hoeft de vraag niet
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is nee
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal OVD-11

    Scenario: Zonder lopende aanmelding is de vraag nog niet aan de orde
      Gegeven er zijn geen aanmeldingen
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal OVD-11

    Scenario: Is de behoefte niet vastgelegd, dan is OVD-11 niet te bepalen
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal OVD-11
      En is signaal OVD-11 nog niet te bepalen omdat ondersteuning.behoefteBekendBijVo onbekend is

    Scenario: Zonder lijst met aanmeldingen is OVD-11 niet te bepalen
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is signaal OVD-11 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: De vraag hoort bij de vo-school en de leerling
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal OVD-11
      En ziet de mbo-school niets van OVD-11
      En ziet het doorstroompunt niets van OVD-11

  Regel: AAN-09 Aangemeld bij een mbo buiten de regio

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En deze aanmeldingen:
        | datum         | status    | buitenRegio |
        | 15 maart 2026 | aangemeld | ja          |

    Scenario: De opleiding is in een andere regio
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-09
      En is er een signaal AAN-09 met urgentie laag
      En wordt actie A193 aangeraden aan de decaan uiterlijk 27 april 2026
      En wordt actie A197 aangeraden aan de intaker uiterlijk 4 mei 2026

    Abstract Scenario: Alleen een lopende aanmelding buiten de regio telt
      Gegeven deze aanmeldingen:
        | datum         | status  | buitenRegio    |
        | 15 maart 2026 | <stand> | <buiten regio> |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-09

      Voorbeelden:
        | stand       | buiten regio | een of geen |
        | aangemeld   | ja           | een         |
        | aangemeld   | nee          | geen        |
        | wachtlijst  | ja           | een         |
        | ingetrokken | ja           | geen        |

    Scenario: De ene aanmelding loopt, de andere lag buiten de regio
      Gegeven deze aanmeldingen:
        | datum         | status      | buitenRegio |
        | 15 maart 2026 | aangemeld   | nee         |
        | 16 maart 2026 | ingetrokken | ja          |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-09

    Scenario: Is de regio van de opleiding niet bekend, dan is AAN-09 niet te bepalen
      Gegeven deze aanmeldingen:
        | datum         | status    | buitenRegio |
        | 15 maart 2026 | aangemeld |             |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-09
      En is signaal AAN-09 nog niet te bepalen omdat aanmeldingen[0].buitenRegio onbekend is

    Scenario: Het Doorstroompunt heeft hier geen taak
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal AAN-09
      En ziet het doorstroompunt niets van AAN-09

    Scenario: Ook de nieuwe school ziet dat de leerling uit een andere regio komt
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-09

  Regel: AAN-10 Naar het mbo via een tussenstap

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de tussenstap tussen vo en mbo is ja
      En een aanmelding met status aangemeld op 15 maart 2026

    Scenario: Na een jaar werken naar het mbo
      Als de mbo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-10
      En is er een signaal AAN-10 met urgentie midden
      En wordt actie A197 aangeraden aan de intaker uiterlijk 4 mei 2026
      En wordt actie A266 aangeraden aan het doorstroompunt uiterlijk 4 mei 2026

    Scenario: Rechtstreeks van de vo-school
      Gegeven de tussenstap tussen vo en mbo is nee
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-10

    Scenario: Een tussenstap zonder lopende aanmelding
      Gegeven er zijn geen aanmeldingen
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-10

    Scenario: Is de weg naar het mbo niet bekend, dan is AAN-10 niet te bepalen
      Gegeven de tussenstap tussen vo en mbo is onbekend
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-10
      En is signaal AAN-10 nog niet te bepalen omdat de tussenstap tussen vo en mbo onbekend is

    Scenario: De oude school krijgt geen taak die niet meer bij haar hoort
      Als het doorstroompunt op 20 april 2026 kijkt
      Dan is er een signaal AAN-10
      En ziet de vo-school niets van AAN-10

    Scenario: De leerling ziet waarom het mbo om informatie vraagt
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal AAN-10

  Regel: OVD-05 Nog geen gegevens ontvangen bij een tussenstap of andere regio

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de tussenstap tussen vo en mbo is ja
      En deze aanmeldingen:
        | datum         | status    | buitenRegio |
        | 15 maart 2026 | aangemeld | nee         |

    Scenario: Begin juli heeft het mbo nog niets ontvangen
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er een signaal OVD-05 met urgentie hoog
      En wordt actie A197 aangeraden aan de intaker uiterlijk 15 juli 2026
      En wordt actie A266 aangeraden aan het doorstroompunt uiterlijk 15 juli 2026

    Scenario: Ook bij een andere regio is hulp van het Doorstroompunt mogelijk
      Gegeven de tussenstap tussen vo en mbo is nee
      En deze aanmeldingen:
        | datum         | status           | buitenRegio |
        | 15 maart 2026 | plaatsAangeboden | ja          |
      Als de mbo-school op 1 juli 2026 kijkt
      Dan zijn er precies de signalen AAN-09 en OVD-05
      En wordt actie A266 aangeraden aan het doorstroompunt uiterlijk 15 juli 2026

    Abstract Scenario: Wil de leerling niet delen met het mbo, dan regelt niemand een overdracht
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 1 mei 2026
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er een signaal OVD-05
      En wordt actie A197 aangeraden aan de intaker
      En <overdracht>

      Voorbeelden:
        | keuze        | overdracht                                         |
        | geweigerd    | wordt actie A266 niet aangeraden                   |
        | ingetrokken  | wordt actie A266 niet aangeraden                   |
        | nietGevraagd | wordt actie A266 aangeraden aan het doorstroompunt |
        | gegeven      | wordt actie A266 aangeraden aan het doorstroompunt |

    Abstract Scenario: Een tussenstap of een andere regio is elk genoeg
      Gegeven de tussenstap tussen vo en mbo is <tussenstap>
      En deze aanmeldingen:
        | datum         | status    | buitenRegio    |
        | 15 maart 2026 | aangemeld | <buiten regio> |
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er <een of geen> signaal OVD-05

      Voorbeelden:
        | tussenstap | buiten regio | een of geen |
        | nee        | nee          | geen        |
        | ja         | nee          | een         |
        | nee        | ja           | een         |
        | ja         | ja           | een         |

    Abstract Scenario: Is er iets ontvangen, dan is er geen signaal
      Gegeven de ontvangst van gegevens door het mbo is <ontvangen>
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er <een of geen> signaal OVD-05

      Voorbeelden:
        | ontvangen | een of geen |
        | nee       | een         |
        | ja        | geen        |

    Abstract Scenario: Van na de streefdatum tot een half jaar na de start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-05

      Voorbeelden:
        | dag              | een of geen |
        | 15 juni 2026     | geen        |
        | 16 juni 2026     | een         |
        | 28 februari 2027 | een         |
        | 1 maart 2027     | geen        |

    Scenario: Is de weg naar het mbo niet bekend, dan is OVD-05 niet te bepalen
      Gegeven de tussenstap tussen vo en mbo is onbekend
      Als de mbo-school op 1 juli 2026 kijkt
      Dan is er geen signaal OVD-05
      En is signaal OVD-05 nog niet te bepalen omdat de tussenstap tussen vo en mbo onbekend is

    Scenario: De vo-school en het Doorstroompunt zien niet wat het mbo ontving
      Als de leerling op 1 juli 2026 kijkt
      Dan is er een signaal OVD-05
      En ziet de vo-school niets van OVD-05
      En ziet het doorstroompunt niets van OVD-05
