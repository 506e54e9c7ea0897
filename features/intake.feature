# language: nl
Functionaliteit: Intake
  De intake is er om te bespreken wat een leerling nodig heeft, nooit om iemand af te wijzen.
  Deze voorbeelden laten zien wanneer er iets te regelen is, wie dat mag weten en wanneer het stil blijft.
  Ze horen bij rules/intake.yaml.

  Regel: INT-02 Verplichte intake nog niet afgerond

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En de verplichte intake is ja

    Scenario: De verplichte intake is niet doorgegaan
      Gegeven de stand van de intake is gemist
      Als de mbo-school op 16 maart 2026 kijkt
      Dan is er een signaal INT-02 met urgentie hoog
      En staat bij signaal INT-02 de tekst "De stand van de intake is: niet doorgegaan"
      En staat bij signaal INT-02 de tekst "Voor niveau 2, 3 en 4"
      En wordt actie A314 aangeraden aan de intaker uiterlijk 23 maart 2026
      En wordt actie A193 aangeraden aan de mentor uiterlijk 23 maart 2026

    Abstract Scenario: Zes weken na de aanmelding is een verplichte intake gepland
      Gegeven de stand van de intake is <stand>
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-02

      Voorbeelden:
        | stand       | dag           | een of geen |
        | nietGepland | 12 april 2026 | geen        |
        | nietGepland | 13 april 2026 | een         |
        | onbekend    | 12 april 2026 | geen        |
        | onbekend    | 13 april 2026 | een         |
        | gemist      | 3 maart 2026  | een         |
        | afgerond    | 13 april 2026 | geen        |

    Abstract Scenario: Twee weken na een geplande intake is vastgelegd hoe het ging
      Gegeven de stand van de intake is <stand>
      En de datum van de intake is 7 mei 2026
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-02

      Voorbeelden:
        | stand    | dag         | een of geen |
        | gepland  | 4 mei 2026  | geen        |
        | gepland  | 20 mei 2026 | geen        |
        | gepland  | 21 mei 2026 | een         |
        | afgerond | 21 mei 2026 | geen        |

    Abstract Scenario: De eerste lopende aanmelding telt
      Gegeven deze aanmeldingen:
        | datum           | status   |
        | 2 februari 2026 | <eerste> |
        | 2 maart 2026    | <tweede> |
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal INT-02

      Voorbeelden:
        | eerste      | tweede           | een of geen |
        | aangemeld   | aangemeld        | een         |
        | ingetrokken | aangemeld        | geen        |
        | aangemeld   | ingetrokken      | een         |
        | aangemeld   | plaatsAangeboden | geen        |
        | ingetrokken | ingetrokken      | geen        |

    Abstract Scenario: Zonder lopende aanmelding is een gemiste intake niet meer aan de orde
      Gegeven deze aanmeldingen:
        | datum        | status  |
        | 2 maart 2026 | <stand> |
      En de stand van de intake is gemist
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal INT-02

      Voorbeelden:
        | stand            | een of geen |
        | aangemeld        | een         |
        | ingetrokken      | geen        |
        | plaatsAangeboden | geen        |

    Scenario: Een intake die niet verplicht is, mag ook niet doorgaan
      Gegeven de verplichte intake is nee
      En de stand van de intake is gemist
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er geen signaal INT-02

    Abstract Scenario: Tot de verwachte start
      Gegeven de stand van de intake is gemist
      En de datum van de start is 31 augustus 2026
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-02

      Voorbeelden:
        | dag              | een of geen |
        | 30 augustus 2026 | een         |
        | 31 augustus 2026 | geen        |

    Scenario: Is niet bekend of de intake verplicht is, dan volgt er geen signaal
      Gegeven de verplichte intake is onbekend
      En de stand van de intake is gemist
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er geen signaal INT-02
      En is signaal INT-02 nog niet te bepalen omdat intake.verplicht onbekend is

    Abstract Scenario: Is de stand of de datum van een aanmelding niet bekend, dan is het nog niet te zeggen
      Gegeven deze aanmeldingen:
        | datum   | status  |
        | <datum> | <stand> |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal INT-02
      En is signaal INT-02 nog niet te bepalen omdat aanmeldingen[0].<veld> onbekend is

      Voorbeelden:
        | datum        | stand     | veld   |
        | 2 maart 2026 |           | status |
        |              | aangemeld | datum  |

    Scenario: Een geplande intake zonder datum kan nog komen
      Gegeven de stand van de intake is gepland
      Als de vo-school op 20 april 2026 kijkt
      Dan is signaal INT-02 nog niet te bepalen omdat intake.datum onbekend is

    Scenario: Iedereen die kan bellen ziet het, het Doorstroompunt niet
      Gegeven de stand van de intake is gemist
      Als de leerling op 16 maart 2026 kijkt
      Dan is er een signaal INT-02
      En ziet het doorstroompunt niets van INT-02

  Regel: INT-04 Nog niet vastgelegd of de opleiding de ondersteuning kan bieden

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En de volgende feiten:
        | feit                                                 | waarde        |
        | melding van de behoefte aan ondersteuning bij het mbo | ja           |
        | stand van de intake                                  | afgerond      |
        | datum van de intake                                  | 13 april 2026 |
        | uitgebreide intake                                   | ja            |

    Scenario: Gemeld, intake geweest, en er is nog niet vastgelegd wat kan
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er een signaal INT-04 met urgentie midden
      En staat bij signaal INT-04 de tekst "De intake was op 13 april 2026"
      En staat bij signaal INT-04 de tekst "geen grond om te weigeren"
      En wordt actie A215 aangeraden aan de intaker uiterlijk 1 september 2026
      En wordt actie A090 aangeraden aan de intaker
      En wordt actie A035 aangeraden aan de intaker
      En wordt actie A093 aangeraden aan de intaker

    Abstract Scenario: Eén ander gegeven over de match
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-04

      Voorbeelden:
        | gegeven                                                   | waarde       | een of geen |
        | de melding van de behoefte aan ondersteuning bij het mbo  | nee          | geen        |
        | de datum van de melding bij het mbo                       | 12 april 2026 | een        |
        | de datum van de melding bij het mbo                       | 13 april 2026 | een        |
        | de datum van de melding bij het mbo                       | 14 april 2026 | geen       |
        | de stand van de intake                                    | gepland      | geen        |
        | de stand van de intake                                    | gemist       | geen        |
        | de uitgebreide intake                                     | nee          | geen        |
        | de uitgebreide intake                                     | onbekend     | een         |
        | de vastgelegde match tussen ondersteuning en opleiding    | nee          | een         |
        | de vastgelegde match tussen ondersteuning en opleiding    | ja           | geen        |
        | de datum van de afspraken over ondersteuning              | 4 mei 2026   | geen        |
        | de datum van inschrijving op het mbo                      | 10 mei 2026  | geen        |
        | de datum van inschrijving op het mbo                      | 11 mei 2026  | geen        |
        | de datum van inschrijving op het mbo                      | 12 mei 2026  | een         |

    Abstract Scenario: Alleen bij een lopende aanmelding
      Gegeven deze aanmeldingen:
        | datum        | status  |
        | 2 maart 2026 | <stand> |
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-04

      Voorbeelden:
        | stand                    | een of geen |
        | plaatsAangeboden         | een         |
        | leidtNietTotInschrijving | geen        |

    Abstract Scenario: Van twee weken na de intake tot de verwachte start
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-04

      Voorbeelden:
        | dag              | een of geen |
        | 26 april 2026    | geen        |
        | 27 april 2026    | een         |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Scenario: Is de datum van de intake niet bekend, dan is het nog niet te zeggen
      Gegeven de datum van de intake is onbekend
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is signaal INT-04 nog niet te bepalen omdat de datum van de intake onbekend is

    Scenario: Is niet bekend of er iets is gemeld, dan gaan we daar niet van uit
      Gegeven de melding van de behoefte aan ondersteuning bij het mbo is onbekend
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er geen signaal INT-04
      En is signaal INT-04 nog niet te bepalen omdat ondersteuning.gemeldBijMbo onbekend is

    Scenario: Is de stand van de aanmelding niet bekend, dan is de match nog niet te zeggen
      Gegeven de aanmeldingen zijn onbekend
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is signaal INT-04 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Abstract Scenario: Eén stap tegelijk
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <INT-01> signaal INT-01
      En is er <INT-03> signaal INT-03
      En is er <INT-04> signaal INT-04

      Voorbeelden:
        | gegeven                             | waarde        | INT-01 | INT-03 | INT-04 |
        | de datum van de melding bij het mbo | 14 april 2026 | geen   | een    | geen   |
        | de uitgebreide intake               | nee           | een    | geen   | geen   |
        | de uitgebreide intake               | ja            | geen   | geen   | een    |

    Scenario: De leerling ziet het ook, de vo-school niet
      Als de leerling op 11 mei 2026 kijkt
      Dan is er een signaal INT-04
      En ziet de vo-school niets van INT-04
      En ziet het doorstroompunt niets van INT-04

  Regel: INT-06 Niet toegelaten met ondersteuning als grond

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ontvangen op 2 maart 2026
      En het besluit over de toelating is geweigerd
      En de grond van het besluit over de toelating is ondersteuning

    Scenario: 19. Niet toegelaten met ondersteuning als grond, zonder vastgelegd onderzoek
      Gegeven het individueel onderzoek voor het besluit is nee
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal INT-06 met urgentie hoog
      En staat bij signaal INT-06 de tekst "onderzoek nee, advies onbekend"
      En staat bij signaal INT-06 de tekst "Volgens de Handreiking mag dat niet"
      En wordt actie A064 aangeraden aan de leerling uiterlijk 27 april 2026
      En wordt actie A058 aangeraden aan de mentor uiterlijk 27 april 2026
      En wordt actie A065 aangeraden aan de mbo-instelling uiterlijk 4 mei 2026
      En wordt actie A072 aangeraden aan de mentor

    Scenario: 19. Geen enkele mbo-school ziet dit, ook een andere mbo-school niet
      Als de mbo-school op 20 april 2026 kijkt
      Dan ziet de mbo-school niets van INT-06
      En ziet het doorstroompunt niets van INT-06

    Abstract Scenario: Onderzoek en advies horen er allebei te zijn
      Gegeven het individueel onderzoek voor het besluit is <onderzoek>
      En het advies over een andere opleiding is <advies>
      Als de leerling op 20 april 2026 kijkt
      Dan is er <een of geen> signaal INT-06

      Voorbeelden:
        | onderzoek | advies   | een of geen |
        | nee       | nee      | een         |
        | nee       | ja       | een         |
        | onbekend  | ja       | een         |
        | ja        | nee      | een         |
        | ja        | onbekend | een         |
        | ja        | ja       | geen        |

    Abstract Scenario: Alleen bij dit besluit en deze grond
      Gegeven het besluit over de toelating is <besluit>
      En de grond van het besluit over de toelating is <grond>
      Als de leerling op 20 april 2026 kijkt
      Dan is er <een of geen> signaal INT-06

      Voorbeelden:
        | besluit    | grond         | een of geen |
        | geweigerd  | ondersteuning | een         |
        | toegelaten | ondersteuning | geen        |
        | wachtlijst | ondersteuning | geen        |
        | geweigerd  | procedure     | geen        |
        | geweigerd  | vooropleiding | geen        |
        | geweigerd  | anders        | geen        |

    Scenario: 18. Niet toegelaten omdat de opleiding vol is: niets over een beperking
      Gegeven de grond van het besluit over de toelating is opleiding vol
      Als de leerling op 20 april 2026 kijkt
      Dan is er geen signaal INT-06
      En wordt actie A064 niet aangeraden

    Abstract Scenario: Hulp bij rechten kan tot de teldatum
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-06

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Scenario: Is de grond niet bekend, dan nemen we niets aan
      Gegeven de grond van het besluit over de toelating is onbekend
      Als de leerling op 20 april 2026 kijkt
      Dan is er geen signaal INT-06
      En is signaal INT-06 nog niet te bepalen omdat besluit.grond onbekend is

    Abstract Scenario: Wil de leerling niet dat de vo-school dit weet, dan weet de vo-school niets
      Gegeven toestemming aan vo voor begeleiding is <keuze> op 10 maart 2026
      En het individueel onderzoek voor het besluit is nee
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal INT-06

      Voorbeelden:
        | keuze       | een of geen |
        | gegeven     | een         |
        | geweigerd   | geen        |
        | ingetrokken | geen        |

    Scenario: Na het intrekken is voor de vo-school niets meer te merken
      Gegeven toestemming aan vo voor begeleiding is ingetrokken op 10 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal INT-06
      En ziet de vo-school hetzelfde als zonder besluit.grond

  Regel: INT-07 Verder na een studiekeuzeadvies, nog geen plan vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En de uitkomst van het studiekeuzeadvies is negatief
      En de wens om na het studiekeuzeadvies door te gaan is ja

    Scenario: 20. De leerling gaat verder: een goed gesprek, zonder gevolgen
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er een signaal INT-07 met urgentie midden
      En staat bij signaal INT-07 de tekst "het advies is niet bindend"
      En staat bij signaal INT-07 de tekst "De meeste studenten met zo'n advies beginnen toch"
      En wordt actie A061 aangeraden aan de leerling uiterlijk 1 september 2026
      En wordt actie A090 aangeraden aan de intaker uiterlijk 1 september 2026
      En wordt actie A217 aangeraden aan de mbo-mentor
      En wordt actie A058 niet aangeraden

    Scenario: 20. De vo-school merkt niets van het advies
      Als de vo-school op 11 mei 2026 kijkt
      Dan ziet de vo-school niets van INT-07
      En ziet de vo-school hetzelfde als zonder studiekeuzeadvies.uitkomst
      En ziet de vo-school hetzelfde als zonder studiekeuzeadvies.leerlingWilDoorgaan
      En ziet het doorstroompunt niets van INT-07

    Abstract Scenario: Eén ander gegeven over het studiekeuzeadvies
      Gegeven <gegeven> is <waarde>
      Als de leerling op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-07

      Voorbeelden:
        | gegeven                                             | waarde   | een of geen |
        | de uitkomst van het studiekeuzeadvies               | positief | geen        |
        | de wens om na het studiekeuzeadvies door te gaan    | nee      | geen        |
        | het plan na de intake                               | nee      | een         |
        | het plan na de intake                               | ja       | geen        |

    Abstract Scenario: Alleen zolang de aanmelding loopt
      Gegeven deze aanmeldingen:
        | datum        | status  |
        | 2 maart 2026 | <stand> |
      Als de leerling op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-07

      Voorbeelden:
        | stand            | een of geen |
        | plaatsAangeboden | een         |
        | ingetrokken      | geen        |

    Abstract Scenario: Een plan voor de start, dus tot de start
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-07

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Scenario: Is de stand van de aanmelding niet bekend, dan is het plan nog niet aan de orde
      Gegeven de aanmeldingen zijn onbekend
      Als de leerling op 11 mei 2026 kijkt
      Dan is signaal INT-07 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Is niet bekend wat de leerling wil, dan vullen we dat niet in
      Gegeven de wens om na het studiekeuzeadvies door te gaan is onbekend
      Als de leerling op 11 mei 2026 kijkt
      Dan is er geen signaal INT-07
      En is signaal INT-07 nog niet te bepalen omdat studiekeuzeadvies.leerlingWilDoorgaan onbekend is

  Regel: INT-08 Wens om iemand mee te nemen naar de intake

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En de wens om iemand mee te nemen naar de intake is ja
      En de stand van de intake is gepland
      En de datum van de intake is 13 april 2026

    Scenario: De intake komt eraan en er is nog niemand uitgenodigd
      Als de mbo-school op 7 april 2026 kijkt
      Dan is er een signaal INT-08 met urgentie midden
      En staat bij signaal INT-08 de tekst "De intake is gepland op 13 april 2026"
      En wordt actie A060 aangeraden aan de leerling uiterlijk 13 april 2026
      En wordt actie A092 aangeraden aan de intaker

    Abstract Scenario: Eén ander gegeven over wie er meegaat
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 7 april 2026 kijkt
      Dan is er <een of geen> signaal INT-08

      Voorbeelden:
        | gegeven                                         | waarde   | een of geen |
        | de wens om iemand mee te nemen naar de intake   | nee      | geen        |
        | de stand van de intake                          | gemist   | geen        |
        | de stand van de intake                          | afgerond | geen        |
        | de uitnodiging van ouders voor de intake        | nee      | een         |
        | de uitnodiging van ouders voor de intake        | ja       | geen        |

    Abstract Scenario: Van twee weken voor de intake tot en met de dag zelf
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-08

      Voorbeelden:
        | dag           | een of geen |
        | 29 maart 2026 | geen        |
        | 30 maart 2026 | een         |
        | 13 april 2026 | een         |
        | 14 april 2026 | geen        |

    Scenario: Is de wens niet bekend, dan nodigen we niemand uit namens de leerling
      Gegeven de wens om iemand mee te nemen naar de intake is onbekend
      En de uitnodiging van ouders voor de intake is nee
      En de wens om ouders te betrekken is ja
      Als de mbo-school op 7 april 2026 kijkt
      Dan is er geen signaal INT-08
      En is signaal INT-08 nog niet te bepalen omdat intake.gezelschapGewenst onbekend is

    Scenario: Is de dag van de intake niet bekend, dan is het nog niet te zeggen
      Gegeven de datum van de intake is onbekend
      Als de mbo-school op 7 april 2026 kijkt
      Dan is signaal INT-08 nog niet te bepalen omdat de datum van de intake onbekend is

    Scenario: Dit is iets tussen de leerling en het mbo
      Als de leerling op 7 april 2026 kijkt
      Dan is er een signaal INT-08
      En ziet de vo-school niets van INT-08
      En ziet het doorstroompunt niets van INT-08

  Regel: INT-09 Intake komt eraan, oefenen nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En toestemming aan mbo voor begeleiding is gegeven op 2 maart 2026
      En de stand van de intake is gepland
      En de datum van de intake is 13 april 2026

    Scenario: Volgende week is de intake
      Als de vo-school op 7 april 2026 kijkt
      Dan is er een signaal INT-09 met urgentie midden
      En staat bij signaal INT-09 de tekst "De leerling kiest zelf wat ter sprake komt"
      En wordt actie A057 aangeraden aan de mentor uiterlijk 13 april 2026
      En wordt actie A233 aangeraden aan de leerling
      En wordt actie A246 aangeraden mits coach.gekoppeld bekend wordt

    Scenario: De coach sluit alleen aan als er een coach is
      Gegeven de gekoppelde coach is nee
      Als de vo-school op 7 april 2026 kijkt
      Dan is er een signaal INT-09
      En wordt actie A246 niet aangeraden

    Abstract Scenario: Eén ander gegeven over het oefenen
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 7 april 2026 kijkt
      Dan is er <een of geen> signaal INT-09

      Voorbeelden:
        | gegeven                                                | waarde   | een of geen |
        | de behoefte aan ondersteuning, bekend bij de vo-school | nee      | geen        |
        | de stand van de intake                                 | afgerond | geen        |
        | de stand van de intake                                 | gemist   | geen        |
        | de oefening van het intakegesprek                      | nee      | een         |
        | de oefening van het intakegesprek                      | ja       | geen        |

    Abstract Scenario: Van twee weken voor de intake tot de dag zelf
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-09

      Voorbeelden:
        | dag           | een of geen |
        | 29 maart 2026 | geen        |
        | 30 maart 2026 | een         |
        | 12 april 2026 | een         |
        | 13 april 2026 | geen        |

    Scenario: Is niet bekend of er een behoefte is, dan gaan we er niet van uit
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is onbekend
      Als de vo-school op 7 april 2026 kijkt
      Dan is er geen signaal INT-09
      En is signaal INT-09 nog niet te bepalen omdat ondersteuning.behoefteBekendBijVo onbekend is

    Scenario: Het mbo ziet niet of er is geoefend
      Gegeven de oefening van het intakegesprek is nee
      Als de leerling op 7 april 2026 kijkt
      Dan is er een signaal INT-09
      En ziet de mbo-school niets van INT-09
      En ziet het doorstroompunt niets van INT-09
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo
      En ziet de mbo-school hetzelfde als zonder intake.geoefend

  Regel: INT-10 Contactpersoon op het mbo nog niet bekend

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 2 maart 2026
      En het gepland contact in de zomer is ja
      En de datum van de start is 31 augustus 2026

    Scenario: Vlak voor de start weet de leerling niet bij wie die terechtkan
      Gegeven de bekende contactpersoon op het mbo is nee
      Als de vo-school op 24 augustus 2026 kijkt
      Dan is er een signaal INT-10 met urgentie midden
      En staat bij signaal INT-10 de tekst "De verwachte start is 31 augustus 2026"
      En wordt actie A061 aangeraden aan de mbo-mentor uiterlijk 31 augustus 2026
      En wordt actie A020 aangeraden aan de leerling

    Abstract Scenario: Is er niets vastgelegd, dan vragen we het alleen bij extra begeleiding
      Gegeven de bekende contactpersoon op het mbo is <bekend>
      En de gekoppelde coach is <coach>
      En de volgende feiten:
        | feit                              | waarde |
        | advies.overstapRisico             | nee    |
        | ondersteuning.behoefteBekendBijVo | nee    |
      Als de vo-school op 24 augustus 2026 kijkt
      Dan is er <een of geen> signaal INT-10

      Voorbeelden:
        | bekend   | coach | een of geen |
        | nee      | nee   | een         |
        | nee      | ja    | een         |
        | onbekend | ja    | een         |
        | onbekend | nee   | geen        |
        | ja       | ja    | geen        |

    Abstract Scenario: Van twee weken voor de start tot de start
      Gegeven de bekende contactpersoon op het mbo is nee
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-10

      Voorbeelden:
        | dag              | een of geen |
        | 16 augustus 2026 | geen        |
        | 17 augustus 2026 | een         |
        | 30 augustus 2026 | een         |
        | 31 augustus 2026 | geen        |

    Abstract Scenario: Alleen wie een plek heeft, heeft er een contactpersoon
      Gegeven deze aanmeldingen:
        | datum        | status  |
        | 2 maart 2026 | <stand> |
      En de bekende contactpersoon op het mbo is nee
      Als de mbo-school op 24 augustus 2026 kijkt
      Dan is er <een of geen> signaal INT-10

      Voorbeelden:
        | stand        | een of geen |
        | ingeschreven | een         |
        | aangemeld    | geen        |
        | ingetrokken  | geen        |

    Scenario: Is niet bekend of er een plek is, dan is een contactpersoon nog niet aan de orde
      Gegeven de aanmeldingen zijn onbekend
      En de bekende contactpersoon op het mbo is nee
      Als de leerling op 24 augustus 2026 kijkt
      Dan is signaal INT-10 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Is ook over begeleiding niets bekend, dan volgt er geen signaal
      Als de leerling op 24 augustus 2026 kijkt
      Dan is er geen signaal INT-10
      En is signaal INT-10 nog niet te bepalen omdat contact.mboContactpersoonBekend onbekend is
      En is signaal INT-10 nog niet te bepalen omdat coach.gekoppeld onbekend is

    Scenario: Het Doorstroompunt heeft hier geen rol
      Gegeven de bekende contactpersoon op het mbo is nee
      Als de mbo-school op 24 augustus 2026 kijkt
      Dan is er een signaal INT-10
      En ziet het doorstroompunt niets van INT-10

  Regel: INT-11 Gedeeld doorstroomdossier nog niet gelezen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En de stand van het doorstroomdossier is verzonden
      En de stand van de intake is gepland
      En de datum van de intake is 13 april 2026

    Scenario: De intake is over een paar dagen en het dossier is nog niet gelezen
      Als de mbo-school op 8 april 2026 kijkt
      Dan is er een signaal INT-11 met urgentie midden
      En staat bij signaal INT-11 de tekst "De dag van de intake is 13 april 2026"
      En wordt actie A315 aangeraden aan de intaker uiterlijk 15 april 2026

    Abstract Scenario: Eén ander gegeven over het lezen
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 8 april 2026 kijkt
      Dan is er <een of geen> signaal INT-11

      Voorbeelden:
        | gegeven                             | waarde      | een of geen |
        | de stand van het doorstroomdossier  | akkoord     | geen        |
        | de stand van het doorstroomdossier  | gelezen     | geen        |
        | de stand van de intake              | afgerond    | een         |
        | de stand van de intake              | nietGepland | geen        |
        | de stand van de intake              | gemist      | geen        |

    Abstract Scenario: 22. Wie het delen weigert of intrekt, kan erop rekenen dat het dossier dicht blijft
      Gegeven toestemming aan mbo voor begeleiding is gegeven op 2 maart 2026
      En toestemming aan mbo voor begeleiding is <keuze> op 30 maart 2026
      Als de mbo-school op 8 april 2026 kijkt
      Dan is er <een of geen> signaal INT-11

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | nietGevraagd | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Abstract Scenario: Van een week voor de intake tot de verwachte start
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-11

      Voorbeelden:
        | dag              | een of geen |
        | 5 april 2026     | geen        |
        | 6 april 2026     | een         |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Scenario: Is over het dossier niets vastgelegd, dan volgt er geen signaal
      Gegeven de stand van het doorstroomdossier is onbekend
      Als de mbo-school op 8 april 2026 kijkt
      Dan is er geen signaal INT-11
      En is signaal INT-11 nog niet te bepalen omdat de stand van het doorstroomdossier onbekend is

    Scenario: Dit is iets tussen het mbo en de leerling
      Als de leerling op 8 april 2026 kijkt
      Dan is er een signaal INT-11
      En ziet de vo-school niets van INT-11
      En ziet het doorstroompunt niets van INT-11

  Regel: INT-12 Plek op een opleiding, plan voor begeleiding nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 2 maart 2026
      En de twijfel bij de intake is ja

    Scenario: De plek staat vast, nu nog een plan
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er een signaal INT-12 met urgentie midden
      En staat bij signaal INT-12 de tekst "De vragen veranderen niets aan de plek"
      En wordt actie A001 aangeraden aan de leerling uiterlijk 25 mei 2026
      En wordt actie A097 aangeraden aan de mbo-mentor uiterlijk 1 september 2026
      En wordt actie A217 aangeraden aan de mbo-mentor

    Abstract Scenario: Zonder plek zwijgt dit signaal, zodat het nooit bij de toelating kan meetellen
      Gegeven deze aanmeldingen:
        | datum        | status  |
        | 2 maart 2026 | <stand> |
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-12

      Voorbeelden:
        | stand            | een of geen |
        | plaatsAangeboden | een         |
        | ingeschreven     | een         |
        | ontvangen        | geen        |
        | aangemeld        | geen        |
        | wachtlijst       | geen        |

    Abstract Scenario: Eén ander gegeven over het plan
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-12

      Voorbeelden:
        | gegeven                | waarde | een of geen |
        | de twijfel bij de intake | nee  | geen        |
        | het plan na de intake  | nee    | een         |
        | het plan na de intake  | ja     | geen        |

    Abstract Scenario: Het signaal over een plan geldt tot de teldatum
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-12

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Scenario: Is niet bekend of er een plek is, dan zwijgt dit signaal ook
      Gegeven de aanmeldingen zijn onbekend
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er geen signaal INT-12
      En is signaal INT-12 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Is over de intake niets vastgelegd, dan gaan we niet uit van vragen
      Gegeven de twijfel bij de intake is onbekend
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er geen signaal INT-12
      En is signaal INT-12 nog niet te bepalen omdat de twijfel bij de intake onbekend is

    Scenario: De leerling leest mee, de vo-school en het Doorstroompunt niet
      Als de leerling op 11 mei 2026 kijkt
      Dan is er een signaal INT-12
      En ziet de vo-school niets van INT-12
      En ziet het doorstroompunt niets van INT-12
      En ziet de vo-school hetzelfde als zonder intake.twijfelOverSlagen

  Regel: INT-13 Nader onderzoek bij het mbo, bericht aan de vo-school nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 2 maart 2026
      En het nader oriënterend onderzoek is ja

    Scenario: Er loopt een onderzoek en de vo-school weet misschien van niets
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er een signaal INT-13 met urgentie midden
      En staat bij signaal INT-13 de tekst "met medeweten van de leerling"
      En wordt actie A320 aangeraden aan de intaker uiterlijk 18 mei 2026

    Abstract Scenario: Eén ander gegeven over het onderzoek
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-13

      Voorbeelden:
        | gegeven                                     | waarde | een of geen |
        | het nader oriënterend onderzoek             | nee    | geen        |
        | het bericht aan de vo-school over het onderzoek | nee | een        |
        | het bericht aan de vo-school over het onderzoek | ja  | geen       |
        | de tussenstap tussen vo en mbo              | nee    | een         |
        | de tussenstap tussen vo en mbo              | ja     | geen        |

    Abstract Scenario: Wil de leerling niet dat de vo-school meekijkt, dan belt het mbo niet
      Gegeven toestemming aan <ontvanger> voor <soort> is <keuze> op 4 mei 2026
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er <een of geen> signaal INT-13

      Voorbeelden:
        | ontvanger | soort       | keuze        | een of geen |
        | vo        | begeleiding | gegeven      | een         |
        | vo        | begeleiding | nietGevraagd | een         |
        | vo        | begeleiding | geweigerd    | geen        |
        | vo        | begeleiding | ingetrokken  | geen        |
        | vo        | toestemming | geweigerd    | een         |
        | mbo       | begeleiding | geweigerd    | een         |

    Abstract Scenario: De nieuwste keuze telt, vanaf de dag zelf
      Gegeven toestemming aan vo voor begeleiding is gegeven op 2 maart 2026
      En toestemming aan vo voor begeleiding is ingetrokken op 11 mei 2026
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal INT-13

      Voorbeelden:
        | dag         | een of geen |
        | 10 mei 2026 | een         |
        | 11 mei 2026 | geen        |
        | 12 mei 2026 | geen        |

    Abstract Scenario: Het signaal over onderzoek geldt tot de teldatum
      Als de leerling op <dag> kijkt
      Dan is er <een of geen> signaal INT-13

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Scenario: Is niet bekend of er een onderzoek loopt, dan volgt er geen signaal
      Gegeven het nader oriënterend onderzoek is onbekend
      Als de mbo-school op 11 mei 2026 kijkt
      Dan is er geen signaal INT-13
      En is signaal INT-13 nog niet te bepalen omdat intake.naderOnderzoek onbekend is

    Scenario: De vo-school hoort het van mensen, niet van dit signaal
      Als de leerling op 11 mei 2026 kijkt
      Dan is er een signaal INT-13
      En ziet de vo-school niets van INT-13
      En ziet het doorstroompunt niets van INT-13

  Regel: Randgevallen bij de intake

    Scenario: 13. Na een tussenstap is er geen vo-school om te bellen
      Gegeven het dossier "jaar-gewerkt-dan-mbo.yaml"
      En het nader oriënterend onderzoek is ja
      Als de mbo-school op 1 juli 2027 kijkt
      Dan is er geen signaal INT-13
      En ziet de vo-school niets van INT-13

    Scenario: 23. De leerling van 17 wil niet delen, ook als een ouder dat wel wil
      Gegeven het dossier "toestemming-geweigerd-17-jaar.json"
      En de stand van het doorstroomdossier is verzonden
      En de stand van de intake is afgerond
      En de datum van de intake is 13 april 2026
      En de betrokkenheid van ouders is ja
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er geen signaal INT-11
      En ziet de mbo-school niets van INT-11

    Scenario: 25. Gewone intake en al ingeschreven: twee signalen zijn genoeg
      Gegeven het dossier "gewone-intake-afspraken-ontbreken.json"
      Als de mbo-school op 8 juni 2026 kijkt
      Dan is er een signaal INT-01
      En is er een signaal INT-05
      En ziet de mbo-school niets van INT-04
      En ziet de mbo-school niets van INT-02

    Scenario: Alles is geregeld bij de intake: stilte
      Gegeven het dossier "alles-geregeld.yaml"
      En de bekende contactpersoon op het mbo is ja
      Als de leerling op 24 augustus 2026 kijkt
      Dan is er geen signaal INT-04
      En is er geen signaal INT-10
      En is er geen signaal INT-11

    Abstract Scenario: 31 en 32. Overleden of vertrokken: ook over de intake stilte
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de status van de leerling is <status>
      En een aanmelding met status aangemeld op 2 maart 2026
      En de verplichte intake is ja
      En de stand van de intake is gemist
      Als <partij> op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal INT-02

      Voorbeelden:
        | status               | partij        | een of geen |
        | actief               | de mbo-school | een         |
        | overleden            | de mbo-school | geen        |
        | overleden            | de leerling   | geen        |
        | vertrokkenBuitenland | de vo-school  | geen        |

    Abstract Scenario: 50. Een bijna leeg dossier: vragen over de intake, geen conclusies
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status <stand> op 2 maart 2026
      Als <partij> op <dag> kijkt
      Dan is er geen signaal INT-02
      En is er geen signaal INT-04
      En is er geen signaal INT-06
      En is er geen signaal INT-07
      En is er geen signaal INT-08
      En is er geen signaal INT-09
      En is er geen signaal INT-10
      En is er geen signaal INT-11
      En is er geen signaal INT-12
      En is er geen signaal INT-13

      Voorbeelden:
        | stand            | partij        | dag              |
        | aangemeld        | de vo-school  | 20 april 2026    |
        | aangemeld        | de mbo-school | 20 april 2026    |
        | aangemeld        | de leerling   | 20 april 2026    |
        | plaatsAangeboden | de vo-school  | 8 juni 2026      |
        | plaatsAangeboden | de mbo-school | 8 juni 2026      |
        | plaatsAangeboden | de leerling   | 8 juni 2026      |
        | plaatsAangeboden | de mbo-school | 24 augustus 2026 |
