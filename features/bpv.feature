# language: nl
Functionaliteit: De beroepspraktijkvorming
  Leren bij een leerbedrijf hoort bij elke mbo-opleiding. Een plek en goede begeleiding vragen voorbereiding.
  Deze voorbeelden laten zien wat er wanneer te regelen is. Het leerbedrijf hoort alleen wat de student wil delen.
  Ze horen bij rules/bpv.yaml.

  Regel: BPV-01 Bpv komt dichterbij, nog geen stageplek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de leerweg is bol
      En de begindatum van de bpv is 1 februari 2027

    Scenario: Zes weken voor de stage is er nog geen plek
      Als de mbo-school op 21 december 2026 kijkt
      Dan zijn er precies de signalen BPV-01
      En is er een signaal BPV-01 met urgentie hoog
      En staat bij signaal BPV-01 de tekst "op 1 februari 2027"
      En wordt actie A318 aangeraden aan de bpv-begeleider uiterlijk 28 december 2026
      En wordt actie A289 aangeraden aan de leerling uiterlijk 1 februari 2027
      En wordt actie A172 niet aangeraden

    Scenario: In de Achterhoek helpt het Loopbaanplein
      Gegeven de regio is achterhoek
      Als de mbo-school op 21 december 2026 kijkt
      Dan wordt actie A172 aangeraden aan de loopbaanbegeleider

    Abstract Scenario: Van acht weken voor het begin tot een half jaar erna
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal BPV-01

      Voorbeelden:
        | dag             | een of geen |
        | 6 december 2026 | geen        |
        | 7 december 2026 | een         |
        | 1 februari 2027 | een         |
        | 31 juli 2027    | een         |
        | 1 augustus 2027 | geen        |

    Scenario: Een opleiding kan eerder met zoeken beginnen
      Gegeven de parameter bpvWeken is 12
      Als de mbo-school op 9 november 2026 kijkt
      Dan is er een signaal BPV-01

    Scenario: Een opleiding kan na het begin korter blijven vragen
      Gegeven de parameter bpvMaanden is 2
      Als de mbo-school op 1 april 2027 kijkt
      Dan is er geen signaal BPV-01

    Abstract Scenario: Eén ander gegeven en zoeken is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er <een of geen> signaal BPV-01

      Voorbeelden:
        | gegeven                                     | waarde           | een of geen |
        | de praktijkovereenkomst                     | ja               | geen        |
        | de praktijkovereenkomst                     | nee              | een         |
        | de datum van inschrijving op het mbo        | onbekend         | geen        |
        | de einddatum van de inschrijving op het mbo | 21 december 2026 | geen        |
        | de einddatum van de inschrijving op het mbo | 22 december 2026 | een         |

    Scenario: 37. In de bbl gaat PLA-05 over de leerwerkplek, niet BPV-01
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de leerweg is bbl
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de begindatum van de bpv is 1 september 2026
      Als de mbo-school op 18 augustus 2026 kijkt
      Dan zijn er precies de signalen PLA-05
      En is er geen signaal BPV-01
      En wordt actie A318 aangeraden aan de bpv-begeleider uiterlijk 25 augustus 2026

    Abstract Scenario: Ontbreekt de leerweg of de begindatum, dan is BPV-01 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal BPV-01 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                  |
        | de leerweg               |
        | de begindatum van de bpv |

    Scenario: De student zoekt mee, andere partijen hoeven dit niet te weten
      Als de leerling op 21 december 2026 kijkt
      Dan is er een signaal BPV-01
      En ziet de vo-school niets van BPV-01
      En ziet het doorstroompunt niets van BPV-01

  Regel: BPV-02 Ondersteuning gemeld, begeleiding bij het leerbedrijf nog niet afgesproken

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de begindatum van de bpv is 1 februari 2027
      En de praktijkovereenkomst is ja
      En de volgende feiten:
        | feit                                                  | waarde           |
        | melding van de behoefte aan ondersteuning bij het mbo | ja               |
        | datum van de afspraken over ondersteuning             | 25 augustus 2026 |

    Scenario: De plek is er, de begeleiding nog niet
      Als de mbo-school op 21 december 2026 kijkt
      Dan zijn er precies de signalen BPV-02
      En is er een signaal BPV-02 met urgentie midden
      En staat bij signaal BPV-02 de tekst "wat het leerbedrijf daarover mag weten"
      En wordt actie A319 aangeraden aan de bpv-begeleider uiterlijk 1 februari 2027
      En wordt actie A255 aangeraden aan de bpv-begeleider uiterlijk 1 februari 2027

    Abstract Scenario: Van acht weken voor de bpv tot een half jaar na het begin
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal BPV-02

      Voorbeelden:
        | dag             | een of geen |
        | 6 december 2026 | geen        |
        | 7 december 2026 | een         |
        | 31 juli 2027    | een         |
        | 1 augustus 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en er is niets af te spreken
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er <een of geen> signaal BPV-02

      Voorbeelden:
        | gegeven                                                  | waarde           | een of geen |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee              | geen        |
        | de afgesproken extra begeleiding in de bpv               | ja               | geen        |
        | de afgesproken extra begeleiding in de bpv               | nee              | een         |
        | de datum van inschrijving op het mbo                     | onbekend         | geen        |
        | de einddatum van de inschrijving op het mbo              | 21 december 2026 | geen        |
        | de einddatum van de inschrijving op het mbo              | 22 december 2026 | een         |

    Abstract Scenario: Ontbreekt de melding of de begindatum, dan is BPV-02 niet te bepalen
      Gegeven <gegeven> is onbekend
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal BPV-02 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                  |
        | de melding van de behoefte aan ondersteuning bij het mbo |
        | de begindatum van de bpv                                 |

    Scenario: De student beslist mee, de oude school staat erbuiten
      Als de leerling op 21 december 2026 kijkt
      Dan is er een signaal BPV-02
      En ziet de vo-school niets van BPV-02
      En ziet het doorstroompunt niets van BPV-02

  Regel: BPV-03 Wens voor training in werknemersvaardigheden, nog niet begonnen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de wens voor training in werknemersvaardigheden is ja

    Scenario: Student en begeleider willen training voor de bpv
      Als de mbo-school op 10 november 2026 kijkt
      Dan zijn er precies de signalen BPV-03
      En is er een signaal BPV-03 met urgentie midden
      En staat bij signaal BPV-03 de tekst "Bespreek wat het leerbedrijf vraagt"
      En wordt actie A034 aangeraden aan de leerling
      En wordt actie A231 aangeraden aan de werkbegeleider

    Abstract Scenario: Eén ander gegeven en de training is er al of hoeft niet
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er <een of geen> signaal BPV-03

      Voorbeelden:
        | gegeven                                             | waarde           | een of geen |
        | de wens voor training in werknemersvaardigheden     | nee              | geen        |
        | het begin van de training in werknemersvaardigheden | ja               | geen        |
        | het begin van de training in werknemersvaardigheden | nee              | een         |
        | het begin van de training in studievaardigheden     | ja               | een         |
        | het afgewezen aanbod van begeleiding                | ja               | geen        |
        | het afgewezen aanbod van begeleiding                | nee              | een         |
        | de datum van inschrijving op het mbo                | onbekend         | geen        |
        | de datum van inschrijving op het mbo                | 10 november 2026 | een         |
        | de datum van inschrijving op het mbo                | 11 november 2026 | geen        |
        | de einddatum van de inschrijving op het mbo         | 10 november 2026 | geen        |
        | de einddatum van de inschrijving op het mbo         | 11 november 2026 | een         |

    Scenario: Zonder oordeel van student en begeleider is BPV-03 niet te bepalen
      Gegeven de wens voor training in werknemersvaardigheden is onbekend
      Als de mbo-school op 10 november 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal BPV-03 nog niet te bepalen omdat de wens voor training in werknemersvaardigheden onbekend is

    Scenario: De student ziet dat de training nog open staat
      Als de leerling op 10 november 2026 kijkt
      Dan is er een signaal BPV-03
      En ziet de vo-school niets van BPV-03
      En ziet het doorstroompunt niets van BPV-03

  Regel: BPV-04 De student wil delen, het leerbedrijf weet het nog niet

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de begindatum van de bpv is 1 februari 2027
      En de praktijkovereenkomst is ja
      En in de lijst toestemmingen staat ontvanger leerbedrijf, categorie begeleiding, status gegeven, datum 1 december 2026

    Scenario: De student vindt het goed, en het leerbedrijf weet nog niets
      Als de mbo-school op 21 december 2026 kijkt
      Dan zijn er precies de signalen BPV-04
      En is er een signaal BPV-04 met urgentie midden
      En staat bij signaal BPV-04 de tekst "toestemming gegeven"
      En staat bij signaal BPV-04 de tekst "geef alleen dat door"
      En wordt actie A255 aangeraden aan de bpv-begeleider uiterlijk 1 februari 2027

    Abstract Scenario: De ambulant begeleider is er voor cluster 2, en de mbo-school leest dat niet af
      Gegeven het cluster in het speciaal onderwijs is <cluster>
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er een signaal BPV-04
      En wordt actie A253 aangeraden
      En ziet de mbo-school hetzelfde als zonder vo.cluster

      Voorbeelden:
        | cluster |
        | 2       |
        | 4       |

    Scenario: De student ziet welke vraag bij dat aanbod hoort
      Als de leerling op 21 december 2026 kijkt
      Dan wordt actie A253 aangeraden mits vo.cluster bekend wordt

    Abstract Scenario: De nieuwste keuze van de student telt, vanaf de dag zelf
      Gegeven in de lijst toestemmingen staat ontvanger leerbedrijf, categorie begeleiding, status <keuze>, datum <op>
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er <een of geen> signaal BPV-04

      Voorbeelden:
        | keuze        | op               | een of geen |
        | ingetrokken  | 20 december 2026 | geen        |
        | ingetrokken  | 21 december 2026 | geen        |
        | ingetrokken  | 22 december 2026 | een         |
        | geweigerd    | 15 december 2026 | geen        |
        | nietGevraagd | 15 december 2026 | geen        |
        | geweigerd    | 1 november 2026  | een         |

    Abstract Scenario: Alleen een ja voor het leerbedrijf, over begeleiding, is genoeg
      Gegeven deze toestemmingen:
        | ontvanger   | categorie   | status  | datum           |
        | <ontvanger> | <categorie> | gegeven | 1 december 2026 |
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er <een of geen> signaal BPV-04

      Voorbeelden:
        | ontvanger      | categorie   | een of geen |
        | leerbedrijf    | begeleiding | een         |
        | leerbedrijf    | toestemming | geen        |
        | mbo            | begeleiding | geen        |
        | doorstroompunt | begeleiding | geen        |

    Abstract Scenario: Zonder keuze van de student gebeurt er niets
      Gegeven er zijn geen toestemmingen
      Als <partij> op 21 december 2026 kijkt
      Dan is er geen signaal BPV-04
      En ziet <partij> niets van BPV-04

      Voorbeelden:
        | partij        |
        | de mbo-school |
        | de leerling   |

    Abstract Scenario: Rond de bpv is dit aan de orde
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal BPV-04

      Voorbeelden:
        | dag             | een of geen |
        | 6 december 2026 | geen        |
        | 7 december 2026 | een         |
        | 31 juli 2027    | een         |
        | 1 augustus 2027 | geen        |

    Abstract Scenario: Eén ander gegeven en er is niets te vertellen
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er <een of geen> signaal BPV-04

      Voorbeelden:
        | gegeven                                     | waarde           | een of geen |
        | het bericht aan het leerbedrijf             | ja               | geen        |
        | het bericht aan het leerbedrijf             | nee              | een         |
        | de praktijkovereenkomst                     | nee              | geen        |
        | de einddatum van de praktijkplek            | 21 december 2026 | geen        |
        | de einddatum van de praktijkplek            | 22 december 2026 | een         |
        | de datum van inschrijving op het mbo        | onbekend         | geen        |
        | de einddatum van de inschrijving op het mbo | 21 december 2026 | geen        |
        | de einddatum van de inschrijving op het mbo | 22 december 2026 | een         |

    Abstract Scenario: Ontbreekt er iets over de keuze of de plek, dan is BPV-04 niet te bepalen
      Gegeven <gegeven> <zijn of is> onbekend
      Als de mbo-school op 21 december 2026 kijkt
      Dan is er geen signaal BPV-04
      En is signaal BPV-04 nog niet te bepalen omdat <gegeven> onbekend <zijn of is>

      Voorbeelden:
        | gegeven                  | zijn of is |
        | de toestemmingen         | zijn       |
        | de praktijkovereenkomst  | is         |
        | de begindatum van de bpv | is         |

    Scenario: Het signaal is voor wie het mag vertellen, en voor de student
      Als de leerling op 21 december 2026 kijkt
      Dan is er een signaal BPV-04
      En ziet de vo-school niets van BPV-04
      En ziet het doorstroompunt niets van BPV-04

  Regel: BPV-05 Leerwerkplek gestopt, nog geen nieuwe plek vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van inschrijving op het mbo is 1 september 2026
      En de leerweg is bbl
      En de praktijkovereenkomst is ja
      En de einddatum van de praktijkplek is 11 december 2026

    Scenario: 38. Het leerbedrijf stopt in december, de student gaat door
      Gegeven de regio is achterhoek
      Als de mbo-school op 14 december 2026 kijkt
      Dan zijn er precies de signalen BPV-05
      En is er een signaal BPV-05 met urgentie hoog
      En is er geen signaal D100-01
      En staat bij signaal BPV-05 de tekst "gestopt op 11 december 2026"
      En wordt actie A318 aangeraden aan de bpv-begeleider uiterlijk 21 december 2026
      En wordt actie A172 aangeraden aan de loopbaanbegeleider
      En wordt actie A169 niet aangeraden

    Scenario: 38. In de regio Utrecht zoekt een jobhunter mee
      Gegeven de regio is utrecht
      Als de mbo-school op 14 december 2026 kijkt
      Dan is er een signaal BPV-05
      En wordt actie A169 aangeraden aan de jobhunter uiterlijk 21 december 2026
      En wordt actie A172 niet aangeraden

    Abstract Scenario: Vanaf de dag waarop de plek stopt
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal BPV-05

      Voorbeelden:
        | dag              | een of geen |
        | 10 december 2026 | geen        |
        | 11 december 2026 | een         |
        | 11 december 2028 | een         |

    Abstract Scenario: Eén ander gegeven en zoeken naar een leerwerkplek is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de mbo-school op 14 december 2026 kijkt
      Dan is er <een of geen> signaal BPV-05

      Voorbeelden:
        | gegeven                                     | waarde           | een of geen |
        | de leerweg                                  | bol              | geen        |
        | de nieuwe praktijkplek                      | ja               | geen        |
        | de nieuwe praktijkplek                      | nee              | een         |
        | de datum van inschrijving op het mbo        | onbekend         | geen        |
        | de einddatum van de inschrijving op het mbo | 14 december 2026 | geen        |
        | de einddatum van de inschrijving op het mbo | 15 december 2026 | een         |

    Scenario: Is er geen einddatum, dan loopt de plek gewoon door
      Gegeven de einddatum van de praktijkplek is onbekend
      Als de mbo-school op 14 december 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van BPV-05

    Scenario: Is de leerweg niet bekend, dan is BPV-05 niet te bepalen
      Gegeven de leerweg is onbekend
      Als de mbo-school op 14 december 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal BPV-05 nog niet te bepalen omdat de leerweg onbekend is

    Scenario: De student ziet welke hulp er is
      Als de leerling op 14 december 2026 kijkt
      Dan is er een signaal BPV-05
      En ziet de vo-school niets van BPV-05
      En ziet het doorstroompunt niets van BPV-05

  Regel: Voor de inschrijving is er nog niets te vragen over de bpv

    Abstract Scenario: 50. Een leeg dossier geeft geen vragen over het leerbedrijf
      Gegeven een leerling die in 2027 naar het mbo gaat
      Als de leerling op 10 november 2026 kijkt
      Dan is er geen signaal <signaal>
      En ziet de leerling niets van <signaal>
      En ziet de mbo-school niets van <signaal>

      Voorbeelden:
        | signaal |
        | BPV-01  |
        | BPV-02  |
        | BPV-03  |
        | BPV-04  |
        | BPV-05  |
