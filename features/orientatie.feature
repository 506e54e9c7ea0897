# language: nl
Functionaliteit: Oriëntatie op het mbo
  Kiezen kost tijd: proeven, praten en bedenken wat nodig is.
  Deze voorbeelden laten zien wanneer het helpt om daarbij iets aan te bieden, en wanneer juist niet.
  Ze horen bij rules/orientatie.yaml.

  Regel: ORI-01 Nog geen activiteit voor de oriëntatie op het mbo vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: In november is er nog niets vastgelegd
      Als de vo-school op 17 november 2025 kijkt
      Dan zijn er precies de signalen ORI-01
      En is er een signaal ORI-01 met urgentie midden
      En staat bij signaal ORI-01 de tekst "nog geen activiteit voor de oriëntatie op het mbo vastgelegd"
      En staat bij signaal ORI-01 de tekst "Aanmelden kan tot en met 1 april 2026"
      En wordt actie A010 aangeraden aan de mentor
      En wordt actie A022 aangeraden aan de decaan
      En wordt actie A152 niet aangeraden

    Scenario: In de regio Arnhem is er een lijst over beroepen
      Gegeven de regio is arnhem
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal ORI-01
      En wordt actie A152 aangeraden aan de leerling

    Abstract Scenario: Niets vastgelegd telt vanaf vijf maanden voor de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-01

      Voorbeelden:
        | dag             | een of geen |
        | 31 oktober 2025 | geen        |
        | 1 november 2025 | een         |
        | 31 maart 2026   | een         |
        | 1 april 2026    | een         |
        | 2 april 2026    | geen        |

    Abstract Scenario: Is vastgelegd dat er niets is, dan telt dat ook in het voorlaatste schooljaar
      Gegeven er zijn geen activiteiten voor de oriëntatie
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-01

      Voorbeelden:
        | dag              | een of geen |
        | 31 december 2024 | geen        |
        | 1 januari 2025   | een         |
        | 1 november 2025  | een         |
        | 1 april 2026     | een         |
        | 2 april 2026     | geen        |

    Scenario: In het voorlaatste schooljaar is niets vastgelegd nog geen reden
      Als de vo-school op 3 maart 2025 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-01 nog niet te bepalen omdat lob.activiteiten onbekend zijn

    Scenario: Met één activiteit is er een begin
      Gegeven in de lijst lob.activiteiten staat soort gesprek
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal ORI-01

    Scenario: Ook een activiteit die nog komt, is een begin
      Gegeven in de lijst lob.activiteiten staat soort openDag en datum 24 januari 2026
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal ORI-01

    Abstract Scenario: Eén ander gegeven en oriëntatie is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 17 november 2025 kijkt
      Dan is er <een of geen> signaal ORI-01

      Voorbeelden:
        | gegeven                               | waarde           | een of geen |
        | het doel na het vo                    | het mbo          | een         |
        | het doel na het vo                    | vo               | geen        |
        | het doel na het vo                    | werk             | geen        |
        | de tussenstap tussen vo en mbo        | nee              | een         |
        | de tussenstap tussen vo en mbo        | ja               | geen        |
        | het instroommoment                    | september        | een         |
        | het instroommoment                    | februari         | geen        |
        | de inschrijving bij een andere school | nee              | een         |
        | de inschrijving bij een andere school | ja               | geen        |
        | de datum van inschrijving op het mbo  | 3 november 2025  | geen        |
        | de datum van de start                 | 18 november 2025 | een         |
        | de datum van de start                 | 17 november 2025 | geen        |

    Scenario: Een lege lijst met aanmeldingen verandert niets
      Gegeven er zijn geen aanmeldingen
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal ORI-01

    Abstract Scenario: Wie al een aanmelding had, is verder dan de oriëntatie
      Gegeven een aanmelding met status <stand> op 10 november 2025
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal ORI-01

      Voorbeelden:
        | stand       |
        | aangemeld   |
        | ingetrokken |

    Scenario: Zonder doel is niet te zeggen of oriëntatie op het mbo nodig is
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-01 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: 50. Een bijna leeg dossier in november geeft alleen de vraag naar oriëntatie
      Gegeven het dossier "bijna-leeg.json"
      Als de vo-school op 16 november 2026 kijkt
      Dan zijn er precies de signalen ORI-01
      En staat bij signaal ORI-01 de tekst "nog geen activiteit voor de oriëntatie op het mbo vastgelegd"
      En wordt actie A010 aangeraden aan de mentor
      En ziet de vo-school niets van AAN-01

    Scenario: Wie is overleden of vertrokken, krijgt nooit een signaal
      Gegeven de status van de leerling is overleden
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen enkel signaal

    Abstract Scenario: In 2020 begon de vraag ook een maand later
      Gegeven het jaar van de overstap is 2020
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-01

      Voorbeelden:
        | dag              | een of geen |
        | 30 november 2019 | geen        |
        | 1 december 2019  | een         |
        | 1 mei 2020       | een         |
        | 2 mei 2020       | geen        |

    Scenario: De vraag naar oriëntatie is voor vo-school en leerling
      Als de leerling op 17 november 2025 kijkt
      Dan is er een signaal ORI-01
      En ziet de mbo-school niets van ORI-01
      En ziet het doorstroompunt niets van ORI-01

    Abstract Scenario: Wat kan helpen om met de oriëntatie te beginnen
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal ORI-01
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A010  | mentor | utrecht | vso         |
        | A022  | mentor | utrecht | vso         |
        | A053  | mentor | utrecht | vso         |
        | A152  | mentor | arnhem  | vso         |
        | A166  | mentor | utrecht | vmbo-b      |

  Regel: ORI-02 Nog geen meeloopdag, snuffelstage of proefles vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort workshop, datum 3 oktober 2025 en verschenen ja

    Scenario: Er was een workshop, meelopen nog niet
      Als de vo-school op 12 januari 2026 kijkt
      Dan zijn er precies de signalen ORI-02
      En is er een signaal ORI-02 met urgentie laag
      En staat bij signaal ORI-02 de tekst "is er nog niet bij"
      En wordt actie A012 aangeraden aan de decaan
      En wordt actie A014 aangeraden aan de mentor

    Abstract Scenario: Zelf ervaren kan van november tot en met de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-02

      Voorbeelden:
        | dag             | een of geen |
        | 31 oktober 2025 | geen        |
        | 1 november 2025 | een         |
        | 1 april 2026    | een         |
        | 2 april 2026    | geen        |

    Abstract Scenario: Alleen zelf meedoen is een ervaring
      Gegeven in de lijst lob.activiteiten staat soort <soort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-02

      Voorbeelden:
        | soort        | een of geen |
        | meeloopdag   | geen        |
        | snuffelstage | geen        |
        | proefles     | geen        |
        | openDag      | een         |
        | gesprek      | een         |
        | anders       | een         |

    Abstract Scenario: Een meeloopdag zonder de leerling telt niet
      Gegeven in de lijst lob.activiteiten staat soort meeloopdag, datum 10 december 2025 en verschenen <verschenen>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-02

      Voorbeelden:
        | verschenen | een of geen |
        | ja         | geen        |
        | nee        | een         |

    Scenario: Een meeloopdag die al gepland is, is genoeg
      Gegeven in de lijst lob.activiteiten staat soort meeloopdag en datum 20 februari 2026
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er geen signaal ORI-02
      En ziet de vo-school niets van ORI-02

    Scenario: Zonder enige activiteit vraagt de vo-school eerst naar een begin
      Gegeven er zijn geen activiteiten voor de oriëntatie
      Als de vo-school op 12 januari 2026 kijkt
      Dan zijn er precies de signalen ORI-01

    Scenario: Zonder lijst met activiteiten wordt niets aangenomen
      Gegeven de activiteiten voor de oriëntatie zijn onbekend
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er geen signaal ORI-02
      En is signaal ORI-02 nog niet te bepalen omdat lob.activiteiten onbekend zijn

    Scenario: Een activiteit zonder soort kan een meeloopdag zijn
      Gegeven in de lijst lob.activiteiten staat datum 10 december 2025
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er geen signaal ORI-02
      En is signaal ORI-02 nog niet te bepalen omdat lob.activiteiten[1].soort onbekend is

    Abstract Scenario: Eén ander gegeven en meelopen is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-02

      Voorbeelden:
        | gegeven                        | waarde    | een of geen |
        | het doel na het vo             | het mbo   | een         |
        | het doel na het vo             | vo        | geen        |
        | het doel na het vo             | werk      | geen        |
        | de tussenstap tussen vo en mbo | nee       | een         |
        | de tussenstap tussen vo en mbo | ja        | geen        |
        | het instroommoment             | september | een         |
        | het instroommoment             | februari  | geen        |

    Scenario: De vraag naar meelopen is voor vo-school en leerling
      Als de leerling op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En ziet de mbo-school niets van ORI-02
      En ziet het doorstroompunt niets van ORI-02

    Abstract Scenario: Wat kan helpen om zelf te ervaren
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A012  | decaan | utrecht | vso         |
        | A014  | mentor | utrecht | vso         |
        | A150  | mentor | arnhem  | vso         |
        | A151  | mentor | arnhem  | vso         |
        | A166  | mentor | utrecht | vmbo-b      |
        | A211  | mentor | utrecht | vso         |
        | A239  | decaan | arnhem  | vso         |
        | A241  | decaan | arnhem  | vso         |

  Regel: ORI-03 Twijfel over de studiekeuze, of een andere keuze na de aanmelding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: De leerling twijfelt in februari
      Gegeven de twijfel over de studiekeuze is ja
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-03
      En is er een signaal ORI-03 met urgentie midden
      En staat bij signaal ORI-03 de tekst "Twijfelen en van keuze veranderen mag"
      En wordt actie A027 aangeraden aan de leerling uiterlijk 23 februari 2026
      En wordt actie A014 aangeraden aan de decaan

    Abstract Scenario: Twijfel of een andere keuze, elk is een reden voor een gesprek
      Gegeven de twijfel over de studiekeuze is <twijfel>
      En de studiekeuze gewijzigd na de aanmelding is <andere keuze>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-03

      Voorbeelden:
        | twijfel  | andere keuze | een of geen |
        | ja       | nee          | een         |
        | nee      | ja           | een         |
        | onbekend | ja           | een         |
        | nee      | nee          | geen        |
        | nee      | onbekend     | geen        |

    Abstract Scenario: Een gesprek over de keuze kan tot de start
      Gegeven de twijfel over de studiekeuze is ja
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-03

      Voorbeelden:
        | dag              | een of geen |
        | 9 februari 2026  | een         |
        | 20 juli 2026     | een         |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Abstract Scenario: De eigen startdatum telt, ook bij een start in februari
      Gegeven de twijfel over de studiekeuze is ja
      En het instroommoment is februari
      En de datum van de start is 1 februari 2026
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-03

      Voorbeelden:
        | dag             | een of geen |
        | 31 januari 2026 | een         |
        | 1 februari 2026 | geen        |

    Abstract Scenario: Twijfel over het mbo telt alleen als het mbo het doel is
      Gegeven de twijfel over de studiekeuze is ja
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-03

      Voorbeelden:
        | gegeven            | waarde  | een of geen |
        | het doel na het vo | het mbo | een         |
        | het doel na het vo | vo      | geen        |
        | het doel na het vo | werk    | geen        |

    Abstract Scenario: Is niet vastgelegd of de leerling twijfelt, dan blijft dat open
      Gegeven de twijfel over de studiekeuze is <twijfel>
      En de studiekeuze gewijzigd na de aanmelding is <andere keuze>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is signaal ORI-03 nog niet te bepalen omdat <feit> onbekend is

      Voorbeelden:
        | twijfel  | andere keuze | feit                                      |
        | onbekend | nee          | de twijfel over de studiekeuze            |
        | nee      | onbekend     | de studiekeuze gewijzigd na de aanmelding |

    Scenario: Van opleiding wisselen na de aanmelding mag
      Gegeven een aanmelding met status aangemeld op 10 maart 2026
      En de studiekeuze gewijzigd na de aanmelding is ja
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen ORI-03
      En wordt actie A155 aangeraden aan de mentor

    Scenario: Wie al een plek heeft, hoeft niet opnieuw te bewijzen dat de keuze past
      Gegeven een aanmelding met status plaatsAangeboden op 10 maart 2026
      En de studiekeuze gewijzigd na de aanmelding is ja
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal ORI-03
      En wordt actie A155 niet aangeraden

    Scenario: Twijfel blijft tussen vo-school en leerling
      Gegeven de twijfel over de studiekeuze is ja
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-03
      En ziet de mbo-school niets van ORI-03
      En ziet het doorstroompunt niets van ORI-03

    Abstract Scenario: Wat kan helpen bij twijfel
      Gegeven de twijfel over de studiekeuze is ja
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-03
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A010  | mentor | utrecht | vso         |
        | A014  | mentor | utrecht | vso         |
        | A022  | mentor | utrecht | vso         |
        | A027  | mentor | utrecht | vso         |
        | A155  | mentor | utrecht | vso         |
        | A239  | decaan | arnhem  | vso         |
        | A310  | decaan | utrecht | vso         |

  Regel: ORI-04 Beeld van het beroep nog niet besproken, of nog niet compleet

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: Het beroep is nog niet besproken
      Gegeven het gesprek over het beroep is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-04
      En is er een signaal ORI-04 met urgentie laag
      En staat bij signaal ORI-04 de tekst "Wie weet hoe het werk echt is, kan beter kiezen"
      En wordt actie A032 aangeraden aan de mentor uiterlijk 1 april 2026

    Abstract Scenario: Nog niet besproken, of besproken en nog niet compleet
      Gegeven het gesprek over het beroep is <besproken>
      En het kloppend beeld van het beroep is <klopt>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-04

      Voorbeelden:
        | besproken | klopt    | een of geen |
        | nee       | ja       | een         |
        | nee       | onbekend | een         |
        | ja        | nee      | een         |
        | onbekend  | nee      | een         |
        | ja        | ja       | geen        |
        | onbekend  | ja       | geen        |

    Abstract Scenario: Praten over het beroep kan tot de zomer
      Gegeven het gesprek over het beroep is nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-04

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en het beroep hoeft niet besproken
      Gegeven het gesprek over het beroep is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-04

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Abstract Scenario: Is over het beroep niets vastgelegd, dan wordt niets aangenomen
      Gegeven het gesprek over het beroep is <besproken>
      En het kloppend beeld van het beroep is <klopt>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is signaal ORI-04 nog niet te bepalen omdat <feit> onbekend is

      Voorbeelden:
        | besproken | klopt    | feit                              |
        | onbekend  | ja       | het gesprek over het beroep       |
        | ja        | onbekend | het kloppend beeld van het beroep |

    Scenario: Het beeld van het beroep blijft tussen vo-school en leerling
      Gegeven het gesprek over het beroep is nee
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-04
      En ziet de mbo-school niets van ORI-04
      En ziet het doorstroompunt niets van ORI-04

    Abstract Scenario: Wat kan helpen bij het beeld van het beroep
      Gegeven het gesprek over het beroep is nee
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-04
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A012  | decaan | utrecht | vso         |
        | A030  | decaan | utrecht | vso         |
        | A032  | mentor | utrecht | vso         |
        | A151  | mentor | arnhem  | vso         |
        | A152  | mentor | arnhem  | vso         |
        | A239  | decaan | arnhem  | vso         |

  Regel: ORI-05 Beeld van de gekozen opleiding nog niet compleet

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: De leerling is nog niet bij de opleiding geweest
      Gegeven de kennismaking met de gekozen opleiding is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-05
      En is er een signaal ORI-05 met urgentie laag
      En staat bij signaal ORI-05 de tekst "Kennismaking met de gekozen opleiding: nee"
      En wordt actie A191 aangeraden aan de mentor
      En wordt actie A014 aangeraden aan de decaan

    Abstract Scenario: Het oordeel van de mentor gaat voor op een bezoek
      Gegeven de kennismaking met de gekozen opleiding is <bezocht>
      En het kloppend beeld van de gekozen opleiding is <klopt>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-05

      Voorbeelden:
        | bezocht  | klopt    | een of geen |
        | nee      | onbekend | een         |
        | nee      | nee      | een         |
        | ja       | nee      | een         |
        | onbekend | nee      | een         |
        | nee      | ja       | geen        |
        | ja       | ja       | geen        |
        | onbekend | ja       | geen        |

    Abstract Scenario: Kennismaken met de opleiding kan tot de zomer
      Gegeven de kennismaking met de gekozen opleiding is nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-05

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en kennismaken is niet aan de orde
      Gegeven de kennismaking met de gekozen opleiding is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-05

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Abstract Scenario: Is over de kennismaking niets vastgelegd, dan wordt niets aangenomen
      Gegeven de kennismaking met de gekozen opleiding is <bezocht>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-05
      En is signaal ORI-05 nog niet te bepalen omdat <feit> onbekend is

      Voorbeelden:
        | bezocht  | feit                                        |
        | onbekend | de kennismaking met de gekozen opleiding    |
        | onbekend | het kloppend beeld van de gekozen opleiding |
        | ja       | het kloppend beeld van de gekozen opleiding |

    Scenario: Het beeld van de opleiding blijft tussen vo-school en leerling
      Gegeven de kennismaking met de gekozen opleiding is nee
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-05
      En ziet de mbo-school niets van ORI-05
      En ziet het doorstroompunt niets van ORI-05

    Abstract Scenario: Wat kan helpen bij het beeld van de opleiding
      Gegeven de kennismaking met de gekozen opleiding is nee
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-05
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A010  | mentor | utrecht | vso         |
        | A014  | mentor | utrecht | vso         |
        | A023  | mentor | utrecht | vso         |
        | A150  | mentor | arnhem  | vso         |
        | A191  | mentor | utrecht | vso         |
        | A211  | mentor | utrecht | vso         |

  Regel: ORI-06 Gesprek over haalbaarheid en ondersteuning nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En de datum van overleg tussen mentor, decaan en zorgcoördinator is 1 oktober 2025

    Scenario: Mentor, decaan en zorgcoördinator hebben overlegd, het gesprek met de leerling is nog niet vastgelegd
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-06 met urgentie midden
      En staat bij signaal ORI-06 de tekst "Bied een open gesprek aan"
      En wordt actie A032 aangeraden aan de mentor uiterlijk 1 april 2026
      En wordt actie A036 aangeraden aan ouders

    Abstract Scenario: Pas na een overleg is niets vastgelegd een reden
      Gegeven het gesprek over haalbaarheid en ondersteuning is <besproken>
      En de datum van overleg tussen mentor, decaan en zorgcoördinator is <overleg>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er <ORI-06> signaal ORI-06
      En is er <ORI-09> signaal ORI-09

      Voorbeelden:
        | besproken | overleg        | ORI-06 | ORI-09 |
        | onbekend  | 1 oktober 2025 | een    | geen   |
        | nee       | 1 oktober 2025 | een    | geen   |
        | nee       | onbekend       | een    | een    |
        | onbekend  | onbekend       | geen   | een    |
        | ja        | 1 oktober 2025 | geen   | geen   |
        | ja        | onbekend       | geen   | een    |

    Abstract Scenario: Het open gesprek kan van november tot en met de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-06

      Voorbeelden:
        | dag             | een of geen |
        | 31 oktober 2025 | geen        |
        | 1 november 2025 | een         |
        | 1 april 2026    | een         |
        | 2 april 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en het open gesprek is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-06

      Voorbeelden:
        | gegeven                                                | waarde    | een of geen |
        | het doel na het vo                                     | het mbo   | een         |
        | het doel na het vo                                     | vo        | geen        |
        | het doel na het vo                                     | werk      | geen        |
        | de tussenstap tussen vo en mbo                         | nee       | een         |
        | de tussenstap tussen vo en mbo                         | ja        | geen        |
        | het instroommoment                                     | september | een         |
        | het instroommoment                                     | februari  | geen        |
        | de behoefte aan ondersteuning, bekend bij de vo-school | nee       | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of een open gesprek nodig is
      Gegeven <gegeven> is onbekend
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er geen signaal ORI-06
      En is signaal ORI-06 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                |
        | de behoefte aan ondersteuning, bekend bij de vo-school |
        | het doel na het vo                                     |

    Scenario: Zonder overleg en zonder gesprek blijft het gesprek open
      Gegeven de datum van overleg tussen mentor, decaan en zorgcoördinator is onbekend
      Als de vo-school op 12 januari 2026 kijkt
      Dan is signaal ORI-06 nog niet te bepalen omdat het gesprek over haalbaarheid en ondersteuning onbekend is

    Scenario: Ouders praten alleen mee als de leerling dat wil
      Gegeven de wens om ouders te betrekken is nee
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-06
      En wordt actie A036 niet aangeraden

    Scenario: Het mbo hoort niets over haalbaarheid
      Als de leerling op 12 januari 2026 kijkt
      Dan is er een signaal ORI-06
      En ziet de mbo-school niets van ORI-06
      En ziet het doorstroompunt niets van ORI-06

    Abstract Scenario: Wat kan helpen bij het gesprek over haalbaarheid
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-06
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol      | regio   | schoolsoort |
        | A012  | decaan   | utrecht | vso         |
        | A030  | decaan   | utrecht | vso         |
        | A032  | mentor   | utrecht | vso         |
        | A033  | mentor   | utrecht | vso         |
        | A034  | leerling | utrecht | vso         |
        | A035  | mentor   | utrecht | vso         |
        | A036  | mentor   | utrecht | vso         |

    Scenario: Ook op de laatste dag om aan te melden kan nadenken over sterke kanten en grenzen helpen
      Als de vo-school op 1 april 2026 kijkt
      Dan is er een signaal ORI-06
      En wordt actie A033 aangeraden aan de leerling

  Regel: ORI-07 Voorbereiding op studeren in het mbo nog niet begonnen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: Er is nog geen voorbereiding op de manier van werken in het mbo
      Gegeven de voorbereiding op studeren in het mbo is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-07
      En is er een signaal ORI-07 met urgentie laag
      En staat bij signaal ORI-07 de tekst "Het mbo vraagt meer zelfstandigheid dan het vo"
      En wordt actie A018 aangeraden aan de leerling uiterlijk 1 september 2026

    Abstract Scenario: Alleen een vastgelegd nee is een reden om voor te bereiden
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-07

      Voorbeelden:
        | gegeven                                 | waarde | een of geen |
        | de voorbereiding op studeren in het mbo | nee    | een         |
        | de voorbereiding op studeren in het mbo | ja     | geen        |

    Abstract Scenario: Voorbereiden op studeren kan tot de zomer
      Gegeven de voorbereiding op studeren in het mbo is nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-07

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en voorbereiden is niet aan de orde
      Gegeven de voorbereiding op studeren in het mbo is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-07

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Scenario: Is over de voorbereiding niets vastgelegd, dan wordt niets aangenomen
      Gegeven de voorbereiding op studeren in het mbo is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-07 nog niet te bepalen omdat de voorbereiding op studeren in het mbo onbekend is

    Scenario: De voorbereiding op studeren blijft tussen vo-school en leerling
      Gegeven de voorbereiding op studeren in het mbo is nee
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-07
      En ziet de mbo-school niets van ORI-07
      En ziet het doorstroompunt niets van ORI-07

    Abstract Scenario: Wat kan helpen bij de voorbereiding op studeren
      Gegeven de voorbereiding op studeren in het mbo is nee
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-07
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A010  | mentor | utrecht | vso         |
        | A018  | mentor | utrecht | vso         |
        | A024  | mentor | utrecht | vso         |
        | A151  | mentor | arnhem  | vso         |

  Regel: ORI-08 Oefenen van vaardigheden gewenst, begin nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de wens om vaardigheden te oefenen is ja

    Scenario: Oefenen is afgesproken, een begin is nog niet vastgelegd
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-08
      En is er een signaal ORI-08 met urgentie laag
      En staat bij signaal ORI-08 de tekst "Een begin is nog niet vastgelegd"
      En wordt actie A018 aangeraden aan de mentor uiterlijk 1 september 2026

    Abstract Scenario: Eén ander gegeven en oefenen hoeft niet meer te beginnen
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-08

      Voorbeelden:
        | gegeven                                    | waarde  | een of geen |
        | het begin met het oefenen van vaardigheden | nee     | een         |
        | het begin met het oefenen van vaardigheden | ja      | geen        |
        | de wens om vaardigheden te oefenen         | nee     | geen        |
        | het doel na het vo                         | het mbo | een         |
        | het doel na het vo                         | vo      | geen        |
        | het doel na het vo                         | werk    | geen        |
        | de tussenstap tussen vo en mbo             | nee     | een         |
        | de tussenstap tussen vo en mbo             | ja      | geen        |

    Abstract Scenario: Beginnen met oefenen kan tot de zomer
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-08

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of oefenen nodig is
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-08
      En is signaal ORI-08 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                            |
        | de wens om vaardigheden te oefenen |
        | het doel na het vo                 |

    Scenario: Oefenen blijft tussen vo-school en leerling
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-08
      En ziet de mbo-school niets van ORI-08
      En ziet het doorstroompunt niets van ORI-08

  Regel: ORI-09 Overleg van mentor, decaan en zorgcoördinator nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En de datum van contact tussen vo en mbo is 3 november 2025
      En het coachend gesprek over eigen behoeften is ja

    Scenario: In januari is er nog geen gezamenlijk overleg vastgelegd
      Als de vo-school op 12 januari 2026 kijkt
      Dan zijn er precies de signalen ORI-09
      En is er een signaal ORI-09 met urgentie midden
      En staat bij signaal ORI-09 de tekst "nog niet vastgelegd"
      En wordt actie A017 aangeraden aan de zorgcoördinator uiterlijk 26 januari 2026
      En wordt actie A040 aangeraden aan de decaan uiterlijk 26 januari 2026

    Abstract Scenario: Overleg telt van november tot en met de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-09

      Voorbeelden:
        | dag             | een of geen |
        | 31 oktober 2025 | geen        |
        | 1 november 2025 | een         |
        | 1 april 2026    | een         |
        | 2 april 2026    | geen        |

    Abstract Scenario: Eén ander gegeven en overleg is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-09

      Voorbeelden:
        | gegeven                                                       | waarde          | een of geen |
        | het doel na het vo                                            | het mbo         | een         |
        | het doel na het vo                                            | vo              | geen        |
        | het doel na het vo                                            | werk            | geen        |
        | de tussenstap tussen vo en mbo                                | nee             | een         |
        | de tussenstap tussen vo en mbo                                | ja              | geen        |
        | het instroommoment                                            | september       | een         |
        | het instroommoment                                            | februari        | geen        |
        | de behoefte aan ondersteuning, bekend bij de vo-school        | nee             | geen        |
        | de datum van overleg tussen mentor, decaan en zorgcoördinator | 12 januari 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of overleg nodig is
      Gegeven <gegeven> is onbekend
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er geen signaal ORI-09
      En is signaal ORI-09 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                |
        | de behoefte aan ondersteuning, bekend bij de vo-school |
        | het doel na het vo                                     |

    Scenario: Het overleg op school is voor vo-school en leerling
      Als de leerling op 12 januari 2026 kijkt
      Dan is er een signaal ORI-09
      En ziet de mbo-school niets van ORI-09
      En ziet het doorstroompunt niets van ORI-09

    Abstract Scenario: Wat kan helpen bij het overleg
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-09
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol             | regio   | schoolsoort |
        | A017  | mentor          | utrecht | vso         |
        | A040  | mentor          | utrecht | vso         |
        | A213  | zorgcoordinator | utrecht | vso         |

  Regel: ORI-10 Loopbaanbegeleiding en zorg nog niet samen besproken in het voorlaatste schooljaar

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja

    Scenario: In het voorlaatste schooljaar is er nog geen overleg
      Als de vo-school op 3 maart 2025 kijkt
      Dan zijn er precies de signalen ORI-10
      En is er een signaal ORI-10 met urgentie laag
      En staat bij signaal ORI-10 de tekst "Nu beginnen geeft tijd"
      En wordt actie A040 aangeraden aan de zorgcoördinator uiterlijk 17 maart 2025
      En wordt actie A041 aangeraden aan de mentor

    Abstract Scenario: Vroeg overleg telt alleen voor het laatste schooljaar begint
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-10

      Voorbeelden:
        | dag              | een of geen |
        | 31 december 2024 | geen        |
        | 1 januari 2025   | een         |
        | 31 juli 2025     | een         |
        | 1 augustus 2025  | geen        |
        | 3 november 2025  | geen        |

    Abstract Scenario: Eén ander gegeven en vroeg overleg is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 3 maart 2025 kijkt
      Dan is er <een of geen> signaal ORI-10

      Voorbeelden:
        | gegeven                                                       | waarde           | een of geen |
        | het doel na het vo                                            | het mbo          | een         |
        | het doel na het vo                                            | vo               | geen        |
        | het doel na het vo                                            | werk             | geen        |
        | de tussenstap tussen vo en mbo                                | nee              | een         |
        | de tussenstap tussen vo en mbo                                | ja               | geen        |
        | het instroommoment                                            | september        | een         |
        | het instroommoment                                            | februari         | geen        |
        | de behoefte aan ondersteuning, bekend bij de vo-school        | nee              | geen        |
        | de datum van overleg tussen mentor, decaan en zorgcoördinator | 10 februari 2025 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of vroeg overleg nodig is
      Gegeven <gegeven> is onbekend
      Als de vo-school op 3 maart 2025 kijkt
      Dan is er geen signaal ORI-10
      En is signaal ORI-10 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                |
        | de behoefte aan ondersteuning, bekend bij de vo-school |
        | het doel na het vo                                     |

    Scenario: Vroeg overleg op school is voor vo-school en leerling
      Als de leerling op 3 maart 2025 kijkt
      Dan is er een signaal ORI-10
      En ziet de mbo-school niets van ORI-10
      En ziet het doorstroompunt niets van ORI-10

    Abstract Scenario: Wat kan helpen bij vroeg overleg
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 3 maart 2025 kijkt
      Dan is er een signaal ORI-10
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol             | regio   | schoolsoort |
        | A017  | mentor          | utrecht | vso         |
        | A040  | mentor          | utrecht | vso         |
        | A041  | mentor          | utrecht | vso         |
        | A213  | zorgcoordinator | utrecht | vso         |

  Regel: ORI-11 Nog geen contact met het mbo vastgelegd, ruim voor de aanmelding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En de datum van overleg tussen mentor, decaan en zorgcoördinator is 1 oktober 2025
      En het gesprek over haalbaarheid en ondersteuning is ja
      En het coachend gesprek over eigen behoeften is ja

    Scenario: In december is er nog geen contact met het mbo vastgelegd
      Als de vo-school op 8 december 2025 kijkt
      Dan zijn er precies de signalen ORI-11
      En is er een signaal ORI-11 met urgentie midden
      En staat bij signaal ORI-11 de tekst "of en hoe het mbo nu al mag meedenken"
      En wordt actie A019 aangeraden aan de decaan uiterlijk 1 april 2026

    Abstract Scenario: Contact met het mbo telt van november tot de vroege aanmelddatum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-11

      Voorbeelden:
        | dag             | een of geen |
        | 31 oktober 2025 | geen        |
        | 1 november 2025 | een         |
        | 31 januari 2026 | een         |
        | 1 februari 2026 | geen        |

    Scenario: Vanaf februari vraagt AAN-04 hetzelfde
      Gegeven er zijn geen aanmeldingen
      Als de vo-school op 1 februari 2026 kijkt
      Dan zijn er precies de signalen AAN-04
      En wordt actie A019 aangeraden aan de decaan

    Abstract Scenario: Eén ander gegeven en contact met het mbo is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 8 december 2025 kijkt
      Dan is er <een of geen> signaal ORI-11

      Voorbeelden:
        | gegeven                                                | waarde          | een of geen |
        | het doel na het vo                                     | het mbo         | een         |
        | het doel na het vo                                     | vo              | geen        |
        | het doel na het vo                                     | werk            | geen        |
        | de tussenstap tussen vo en mbo                         | nee             | een         |
        | de tussenstap tussen vo en mbo                         | ja              | geen        |
        | het instroommoment                                     | september       | een         |
        | het instroommoment                                     | februari        | geen        |
        | de behoefte aan ondersteuning, bekend bij de vo-school | nee             | geen        |
        | de datum van contact tussen vo en mbo                  | 1 december 2025 | geen        |

    Scenario: Wie al is aangemeld, heeft het mbo al gevonden
      Gegeven een aanmelding met status aangemeld op 1 december 2025
      Als de vo-school op 8 december 2025 kijkt
      Dan is er geen signaal ORI-11

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of contact met het mbo helpt
      Gegeven <gegeven> is onbekend
      Als de vo-school op 8 december 2025 kijkt
      Dan is er geen signaal ORI-11
      En is signaal ORI-11 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                |
        | de behoefte aan ondersteuning, bekend bij de vo-school |
        | het doel na het vo                                     |

    Scenario: Het mbo leest hier niet uit af wie ondersteuning nodig heeft
      Als de leerling op 8 december 2025 kijkt
      Dan is er een signaal ORI-11
      En ziet de mbo-school niets van ORI-11
      En ziet het doorstroompunt niets van ORI-11

  Regel: ORI-12 Reizen naar de opleiding is volgens de leerling lastig

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: De leerling zegt dat het reizen lastig is
      Gegeven de reizen als belemmering is ja
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-12
      En is er een signaal ORI-12 met urgentie laag
      En staat bij signaal ORI-12 de tekst "De leerling heeft gezegd dat het reizen"
      En wordt actie A015 aangeraden aan de leerling uiterlijk 1 april 2026

    Abstract Scenario: Alleen als de leerling het zegt, is reizen een onderwerp
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-12

      Voorbeelden:
        | gegeven                   | waarde | een of geen |
        | de reizen als belemmering | ja     | een         |
        | de reizen als belemmering | nee    | geen        |

    Abstract Scenario: Over reizen praten kan tot de zomer
      Gegeven de reizen als belemmering is ja
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-12

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en reizen naar het mbo is niet aan de orde
      Gegeven de reizen als belemmering is ja
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-12

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Scenario: Is over reizen niets vastgelegd, dan wordt niets uitgerekend
      Gegeven de reizen als belemmering is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-12 nog niet te bepalen omdat de reizen als belemmering onbekend is

    Scenario: Reizen blijft tussen vo-school en leerling
      Gegeven de reizen als belemmering is ja
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-12
      En ziet de mbo-school niets van ORI-12
      En ziet het doorstroompunt niets van ORI-12

    Abstract Scenario: Ook een aanmelding verandert niets aan het reizen, een andere school wel
      Gegeven de reizen als belemmering is ja
      En een aanmelding met status aangemeld op 10 maart 2026
      En <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal ORI-12

      Voorbeelden:
        | gegeven                               | waarde        | een of geen |
        | de inschrijving bij een andere school | nee           | een         |
        | de inschrijving bij een andere school | ja            | geen        |
        | de datum van de start                 | 21 april 2026 | een         |
        | de datum van de start                 | 20 april 2026 | geen        |
        | het instroommoment                    | februari      | een         |

    Abstract Scenario: Wat kan helpen bij het reizen
      Gegeven de reizen als belemmering is ja
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-12
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A015  | mentor | utrecht | vso         |
        | A242  | decaan | utrecht | vso         |

  Regel: ORI-13 Ouders nog niet betrokken bij de oriëntatie

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: Ouders doen nog niet mee
      Gegeven de betrokkenheid van ouders is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-13
      En is er een signaal ORI-13 met urgentie laag
      En staat bij signaal ORI-13 de tekst "Vraag de leerling eerst of en hoe ouders mee kunnen doen"
      En wordt actie A070 aangeraden aan ouders uiterlijk 1 april 2026

    Abstract Scenario: Alleen een vastgelegd nee is een reden om naar ouders te vragen
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-13

      Voorbeelden:
        | gegeven                     | waarde | een of geen |
        | de betrokkenheid van ouders | nee    | een         |
        | de betrokkenheid van ouders | ja     | geen        |

    Abstract Scenario: Ouders betrekken kan tot de zomer
      Gegeven de betrokkenheid van ouders is nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-13

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en ouders betrekken is niet aan de orde
      Gegeven de betrokkenheid van ouders is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-13

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Scenario: Is over ouders niets vastgelegd, dan wordt niets aangenomen
      Gegeven de betrokkenheid van ouders is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-13 nog niet te bepalen omdat de betrokkenheid van ouders onbekend is

    Scenario: Over ouders hoort het mbo hier niets
      Gegeven de betrokkenheid van ouders is nee
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-13
      En ziet de mbo-school niets van ORI-13
      En ziet het doorstroompunt niets van ORI-13

    Abstract Scenario: De leerling beslist of ouders meedoen
      Gegeven de betrokkenheid van ouders is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-13

      Voorbeelden:
        | gegeven                        | waarde   | een of geen |
        | de wens om ouders te betrekken | ja       | een         |
        | de wens om ouders te betrekken | onbekend | een         |
        | de wens om ouders te betrekken | nee      | geen        |

    Abstract Scenario: Wat kan helpen als ouders mee willen doen
      Gegeven de betrokkenheid van ouders is nee
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-13
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A036  | mentor | utrecht | vso         |
        | A070  | mentor | utrecht | vso         |
        | A214  | mentor | utrecht | vso         |

  Regel: ORI-14 Eigen keuze van de leerling nog niet duidelijk

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: De leerling heeft de opleiding nog niet zelf gekozen
      Gegeven de eigen keuze van de leerling is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-14
      En is er een signaal ORI-14 met urgentie laag
      En staat bij signaal ORI-14 de tekst "Een rustig gesprek over wat de leerling zelf wil"
      En wordt actie A214 aangeraden aan de mentor

    Abstract Scenario: Alleen een vastgelegd nee is een reden voor een gesprek over de eigen keuze
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-14

      Voorbeelden:
        | gegeven                        | waarde | een of geen |
        | de eigen keuze van de leerling | nee    | een         |
        | de eigen keuze van de leerling | ja     | geen        |

    Abstract Scenario: Praten over de eigen keuze kan tot de zomer
      Gegeven de eigen keuze van de leerling is nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-14

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en de eigen keuze is niet aan de orde
      Gegeven de eigen keuze van de leerling is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-14

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Scenario: Is over de eigen keuze niets vastgelegd, dan wordt niets aangenomen
      Gegeven de eigen keuze van de leerling is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-14 nog niet te bepalen omdat de eigen keuze van de leerling onbekend is

    Scenario: De eigen keuze blijft tussen vo-school en leerling
      Gegeven de eigen keuze van de leerling is nee
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-14
      En ziet de mbo-school niets van ORI-14
      En ziet het doorstroompunt niets van ORI-14

    Scenario: Wil de leerling geen ouders erbij, dan blijft alleen het gesprek met de leerling over
      Gegeven de eigen keuze van de leerling is nee
      En de wens om ouders te betrekken is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-14
      En wordt actie A010 aangeraden aan de mentor
      En wordt actie A070 niet aangeraden

    Abstract Scenario: Wat kan helpen bij de eigen keuze
      Gegeven de eigen keuze van de leerling is nee
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-14
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A010  | mentor | utrecht | vso         |
        | A070  | mentor | utrecht | vso         |
        | A214  | mentor | utrecht | vso         |

  Regel: ORI-15 Doel is het mbo, het vso-profiel bereidt op iets anders voor

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de schoolsoort in het vo is vso
      En het uitstroomprofiel in het vso is dagbesteding

    Scenario: 40. Profiel dagbesteding en de wens om naar de entreeopleiding te gaan
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-15
      En is er een signaal ORI-15 met urgentie laag
      En staat bij signaal ORI-15 de tekst "Het profiel zegt niet wat de leerling kan of wil"
      En staat bij signaal ORI-15 niet de tekst "niet geschikt"
      En staat bij signaal ORI-15 niet de tekst "te moeilijk"
      En wordt actie A014 aangeraden aan de mentor

    Scenario: In Amsterdam kan entree vanaf de eigen school
      Gegeven de regio is amsterdam
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-15
      En wordt actie A252 aangeraden aan de leerling

    Abstract Scenario: Alleen een profiel dat op iets anders voorbereidt, is een reden voor een gesprek
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-15

      Voorbeelden:
        | gegeven                         | waarde           | een of geen |
        | het uitstroomprofiel in het vso | dagbesteding     | een         |
        | het uitstroomprofiel in het vso | arbeidsmarkt     | een         |
        | het uitstroomprofiel in het vso | vervolgonderwijs | geen        |

    Abstract Scenario: Het gesprek over het profiel kan tot en met de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-15

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 1 april 2026 | een         |
        | 2 april 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en het profiel doet er niet toe
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-15

      Voorbeelden:
        | gegeven                        | waarde    | een of geen |
        | het doel na het vo             | het mbo   | een         |
        | het doel na het vo             | vo        | geen        |
        | het doel na het vo             | werk      | geen        |
        | de tussenstap tussen vo en mbo | nee       | een         |
        | de tussenstap tussen vo en mbo | ja        | geen        |
        | het instroommoment             | september | een         |
        | het instroommoment             | februari  | geen        |

    Scenario: Wie is aangemeld, heeft gekozen
      Gegeven een aanmelding met status aangemeld op 2 februari 2026
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-15

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of het profiel bij het doel past
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-15
      En is signaal ORI-15 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                         |
        | het uitstroomprofiel in het vso |
        | het doel na het vo              |

    Scenario: Wie al in een voorbereidingsjaar zit en in februari begint, krijgt geen vraag over het profiel
      Gegeven het dossier "pre-mbo-vanaf-januari.yaml"
      Als de vo-school op 1 oktober 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: Het mbo hoort niets over het profiel
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-15
      En ziet de mbo-school niets van ORI-15
      En ziet het doorstroompunt niets van ORI-15

    Abstract Scenario: Wat kan helpen om zich voor te bereiden op het mbo
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-15
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio     | schoolsoort |
        | A014  | mentor | utrecht   | vso         |
        | A252  | mentor | amsterdam | vso         |

  Regel: ORI-16 Uitgenodigd voor een open dag, nog niet geweest

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de uitnodiging voor een open dag is ja
      En het bezoek aan een open dag is nee

    Scenario: Uitgenodigd, en nog niet geweest
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-16
      En is er een signaal ORI-16 met urgentie laag
      En staat bij signaal ORI-16 de tekst "Een open dag kan spannend zijn"
      En wordt actie A242 aangeraden aan de decaan
      En wordt actie A191 aangeraden aan de mentor

    Scenario: In de regio Arnhem kan een buddy mee
      Gegeven de regio is arnhem
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-16
      En wordt actie A240 aangeraden mits de schoolsoort in het vo bekend wordt

    Abstract Scenario: Eén ander gegeven en samen gaan is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-16

      Voorbeelden:
        | gegeven                          | waarde    | een of geen |
        | de uitnodiging voor een open dag | nee       | geen        |
        | het bezoek aan een open dag      | ja        | geen        |
        | het doel na het vo               | het mbo   | een         |
        | het doel na het vo               | vo        | geen        |
        | het doel na het vo               | werk      | geen        |
        | de tussenstap tussen vo en mbo   | nee       | een         |
        | de tussenstap tussen vo en mbo   | ja        | geen        |
        | het instroommoment               | september | een         |
        | het instroommoment               | februari  | geen        |

    Abstract Scenario: Samen naar een open dag kan tot en met de uiterste datum
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-16

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 1 april 2026 | een         |
        | 2 april 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of samen gaan helpt
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-16
      En is signaal ORI-16 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                          |
        | de uitnodiging voor een open dag |
        | het bezoek aan een open dag      |
        | het doel na het vo               |

    Scenario: Of iemand naar een open dag ging, ziet het mbo hier niet
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-16
      En ziet de mbo-school niets van ORI-16
      En ziet het doorstroompunt niets van ORI-16

    Abstract Scenario: Wat kan helpen als een open dag spannend is
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-16
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A152  | mentor | arnhem  | vso         |
        | A191  | mentor | utrecht | vso         |
        | A239  | decaan | arnhem  | vso         |
        | A240  | decaan | arnhem  | vso         |
        | A242  | decaan | utrecht | vso         |
        | A310  | decaan | utrecht | vso         |

  Regel: ORI-17 Meer voorbereiding op de overstap gewenst

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: Samen is vastgelegd dat meer voorbereiding helpt
      Gegeven de gereedheid voor de overstap volgens de vo-school is nee
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-17
      En is er een signaal ORI-17 met urgentie midden
      En staat bij signaal ORI-17 de tekst "geen reden om een aanmelding tegen te houden"
      En wordt actie A018 aangeraden aan de leerling uiterlijk 1 september 2026

    Abstract Scenario: Alleen een vastgelegd nee is een reden voor meer voorbereiding
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-17

      Voorbeelden:
        | gegeven                                             | waarde | een of geen |
        | de gereedheid voor de overstap volgens de vo-school | nee    | een         |
        | de gereedheid voor de overstap volgens de vo-school | ja     | geen        |

    Abstract Scenario: Meer voorbereiding kan tot de zomer
      Gegeven de gereedheid voor de overstap volgens de vo-school is nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-17

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Eén ander gegeven en meer voorbereiding is niet aan de orde
      Gegeven de gereedheid voor de overstap volgens de vo-school is nee
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-17

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Scenario: Is over meer voorbereiding niets vastgelegd, dan wordt niets aangenomen
      Gegeven de gereedheid voor de overstap volgens de vo-school is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal ORI-17 nog niet te bepalen omdat de gereedheid voor de overstap volgens de vo-school onbekend is

    Scenario: Het mbo hoort niet dat meer voorbereiding gewenst is
      Gegeven de gereedheid voor de overstap volgens de vo-school is nee
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En ziet de mbo-school niets van ORI-17
      En ziet het doorstroompunt niets van ORI-17

    Scenario: Op het vso kan een traject met meer tijd passen
      Gegeven de regio is amsterdam
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is vso
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A010 aangeraden aan de mentor
      En wordt actie A252 aangeraden

    Scenario: Past een traject niet bij de schoolsoort, dan blijft persoonlijke begeleiding over
      Gegeven de regio is amsterdam
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is vmbo-t
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A010 aangeraden aan de mentor
      En wordt actie A252 niet aangeraden

    Abstract Scenario: Wat kan helpen bij meer voorbereiding
      Gegeven de gereedheid voor de overstap volgens de vo-school is nee
      En de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol             | regio     | schoolsoort |
        | A010  | mentor          | utrecht   | vso         |
        | A018  | mentor          | utrecht   | vso         |
        | A230  | mentor          | assen     | vso         |
        | A232  | werkbegeleider  | assen     | vso         |
        | A252  | mentor          | amsterdam | vso         |
        | A256  | zorgcoordinator | twente    | vso         |
        | A257  | mentor          | twente    | vso         |

    Abstract Scenario: Een traject met meer tijd is er alleen in de eigen regio, en op tijd
      Gegeven de gereedheid voor de overstap volgens de vo-school is nee
      En de regio is <regio>
      En de schoolsoort in het vo is vso
      En de uitslag van het examen in het vo is geslaagd
      Als de vo-school op 9 februari 2026 kijkt
      Dan wordt actie <actie> aangeraden aan de mentor uiterlijk <dag>
      En wordt actie <niet> niet aangeraden

      Voorbeelden:
        | regio  | actie | dag              | niet |
        | assen  | A230  | 23 februari 2026 | A256 |
        | twente | A256  | 23 februari 2026 | A230 |
        | twente | A257  | 18 december 2026 | A230 |

  Regel: ORI-18 Ondersteuning van het gekozen mbo nog niet bekeken

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En de verkenning van de ondersteuning op het mbo is nee
      En de datum van overleg tussen mentor, decaan en zorgcoördinator is 1 oktober 2025
      En het gesprek over haalbaarheid en ondersteuning is ja

    Scenario: De leerling heeft nog niet gekeken wat het mbo biedt
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-18
      En is er een signaal ORI-18 met urgentie laag
      En staat bij signaal ORI-18 de tekst "Dat verschilt per school"
      En wordt actie A020 aangeraden aan de leerling
      En wordt actie A019 aangeraden aan de mentor uiterlijk 1 april 2026

    Abstract Scenario: Eén ander gegeven en samen zoeken is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-18

      Voorbeelden:
        | gegeven                                                | waarde  | een of geen |
        | de verkenning van de ondersteuning op het mbo          | ja      | geen        |
        | de behoefte aan ondersteuning, bekend bij de vo-school | nee     | geen        |
        | het doel na het vo                                     | het mbo | een         |
        | het doel na het vo                                     | vo      | geen        |
        | het doel na het vo                                     | werk    | geen        |
        | de tussenstap tussen vo en mbo                         | nee     | een         |
        | de tussenstap tussen vo en mbo                         | ja      | geen        |

    Abstract Scenario: Samen zoeken naar ondersteuning kan tot de zomer
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-18

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of samen zoeken helpt
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-18
      En is signaal ORI-18 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                                |
        | de behoefte aan ondersteuning, bekend bij de vo-school |
        | de verkenning van de ondersteuning op het mbo          |
        | het doel na het vo                                     |

    Scenario: Het mbo hoort niet dat iemand naar ondersteuning zoekt
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-18
      En ziet de mbo-school niets van ORI-18
      En ziet het doorstroompunt niets van ORI-18

    Abstract Scenario: Wat kan helpen om ondersteuning te vinden
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-18
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol    | regio   | schoolsoort |
        | A019  | mentor | utrecht | vso         |
        | A020  | mentor | utrecht | vso         |
        | A021  | mentor | utrecht | vso         |

  Regel: ORI-19 Aangemeld bij het mbo, de vso-school adviseerde anders

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 10 maart 2026
      En het advies van de vso-school is negatief

    Scenario: Aangemeld terwijl het advies anders was
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen ORI-19
      En is er een signaal ORI-19 met urgentie midden
      En staat bij signaal ORI-19 de tekst "een advies is geen reden om iemand te weigeren"
      En wordt actie A055 aangeraden aan de zorgcoördinator uiterlijk 4 mei 2026
      En wordt actie A061 aangeraden aan de leerling uiterlijk 1 september 2026

    Abstract Scenario: Alleen bij een ander advies is een gesprek over de start nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal ORI-19

      Voorbeelden:
        | gegeven                        | waarde   | een of geen |
        | het advies van de vso-school   | negatief | een         |
        | het advies van de vso-school   | positief | geen        |
        | het doel na het vo             | het mbo  | een         |
        | het doel na het vo             | vo       | geen        |
        | het doel na het vo             | werk     | geen        |
        | de tussenstap tussen vo en mbo | nee      | een         |
        | de tussenstap tussen vo en mbo | ja       | geen        |

    Abstract Scenario: Een goede start voorbereiden kan tot de zomer
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-19

      Voorbeelden:
        | dag           | een of geen |
        | 20 april 2026 | een         |
        | 14 juli 2026  | een         |
        | 15 juli 2026  | geen        |

    Scenario: Zonder aanmelding is het advies geen reden voor een signaal
      Gegeven er zijn geen aanmeldingen
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-19

    Scenario: Een ingetrokken aanmelding loopt niet meer
      Gegeven deze aanmeldingen:
        | datum         | status      |
        | 10 maart 2026 | ingetrokken |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal ORI-19

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of een gesprek over de start helpt
      Gegeven <gegeven> is onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal ORI-19
      En is signaal ORI-19 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                      |
        | het advies van de vso-school |
        | het doel na het vo           |

    Scenario: Zonder lijst met aanmeldingen wordt over het advies niets gezegd
      Gegeven de aanmeldingen zijn onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal ORI-19
      En is signaal ORI-19 nog niet te bepalen omdat aanmeldingen onbekend zijn

    Scenario: Het advies van de vso-school werkt nooit door bij het mbo
      Gegeven toestemming aan mbo voor toestemming is gegeven op 1 maart 2026
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal ORI-19
      En ziet de mbo-school niets van ORI-19
      En ziet het doorstroompunt niets van ORI-19

  Regel: ORI-20 Extra hulp bij de overstap verwacht, nog geen coach vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de verwachte behoefte aan extra hulp bij de overstap is ja

    Scenario: De school verwacht dat hulp nodig is, een coach is nog niet vastgelegd
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-20
      En is er een signaal ORI-20 met urgentie midden
      En staat bij signaal ORI-20 de tekst "Een coach is nog niet vastgelegd"
      En wordt actie A096 aangeraden aan de mentor uiterlijk 16 februari 2026

    Scenario: In Zuidoost-Brabant begint een coach een half jaar voor de start
      Gegeven de regio is zuidoost-brabant
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-20
      En wordt actie A160 aangeraden aan de doorstroomcoach uiterlijk 1 maart 2026

    Abstract Scenario: Eén ander gegeven en een coach zoeken is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-20

      Voorbeelden:
        | gegeven                                              | waarde  | een of geen |
        | de gekoppelde coach                                  | nee     | een         |
        | de gekoppelde coach                                  | ja      | geen        |
        | de verwachte behoefte aan extra hulp bij de overstap | nee     | geen        |
        | het doel na het vo                                   | het mbo | een         |
        | het doel na het vo                                   | vo      | geen        |
        | het doel na het vo                                   | werk    | geen        |
        | de tussenstap tussen vo en mbo                       | nee     | een         |
        | de tussenstap tussen vo en mbo                       | ja      | geen        |

    Abstract Scenario: Een coach zoeken telt van het laatste schooljaar tot de zomer
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-20

      Voorbeelden:
        | dag             | een of geen |
        | 31 juli 2025    | geen        |
        | 1 augustus 2025 | een         |
        | 14 juli 2026    | een         |
        | 15 juli 2026    | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of een coach helpt
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-20
      En is signaal ORI-20 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                              |
        | de verwachte behoefte aan extra hulp bij de overstap |
        | het doel na het vo                                   |

    Scenario: De verwachting van de school blijft tussen vo-school en leerling
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-20
      En ziet de mbo-school niets van ORI-20
      En ziet het doorstroompunt niets van ORI-20

    Abstract Scenario: Wat kan helpen als een coach nog niet is vastgelegd
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-20
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol             | regio            | schoolsoort |
        | A096  | mentor          | utrecht          | vso         |
        | A160  | voSchool        | zuidoost-brabant | vso         |
        | A244  | doorstroomcoach | utrecht          | vso         |

  Regel: ORI-21 Niet aanwezig bij een activiteit voor de oriëntatie

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja

    Scenario: De leerling was niet bij de open dag
      Gegeven in de lijst lob.activiteiten staat soort openDag, datum 24 januari 2026 en verschenen nee
      Als de vo-school op 26 januari 2026 kijkt
      Dan zijn er precies de signalen ORI-21
      En is er een signaal ORI-21 met urgentie midden
      En staat bij signaal ORI-21 de tekst "Waarom is niet vastgelegd"
      En wordt actie A243 aangeraden aan de decaan uiterlijk 2 februari 2026

    Abstract Scenario: Nabellen heeft zin tot twee weken na de activiteit
      Gegeven in de lijst lob.activiteiten staat soort openDag, datum 24 januari 2026 en verschenen nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-21

      Voorbeelden:
        | dag             | een of geen |
        | 23 januari 2026 | geen        |
        | 24 januari 2026 | een         |
        | 7 februari 2026 | een         |
        | 8 februari 2026 | geen        |

    Abstract Scenario: Wie er was, wordt niet gebeld
      Gegeven in de lijst lob.activiteiten staat soort openDag, datum 24 januari 2026 en verschenen <verschenen>
      Als de vo-school op 26 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-21

      Voorbeelden:
        | verschenen | een of geen |
        | nee        | een         |
        | ja         | geen        |

    Abstract Scenario: Eén ander gegeven en nabellen is niet aan de orde
      Gegeven in de lijst lob.activiteiten staat soort openDag, datum 24 januari 2026 en verschenen nee
      En <gegeven> is <waarde>
      Als de vo-school op 26 januari 2026 kijkt
      Dan is er <een of geen> signaal ORI-21

      Voorbeelden:
        | gegeven                        | waarde  | een of geen |
        | het doel na het vo             | het mbo | een         |
        | het doel na het vo             | vo      | geen        |
        | het doel na het vo             | werk    | geen        |
        | de tussenstap tussen vo en mbo | nee     | een         |
        | de tussenstap tussen vo en mbo | ja      | geen        |

    Abstract Scenario: In de zomer wordt niet meer nagebeld
      Gegeven in de lijst lob.activiteiten staat soort workshop, datum 10 juli 2026 en verschenen nee
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-21

      Voorbeelden:
        | dag          | een of geen |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Scenario: Is niet vastgelegd of de leerling er was, dan wordt niets aangenomen
      Gegeven in de lijst lob.activiteiten staat soort openDag en datum 24 januari 2026
      Als de vo-school op 26 januari 2026 kijkt
      Dan is er geen signaal ORI-21
      En is signaal ORI-21 nog niet te bepalen omdat lob.activiteiten[1].verschenen onbekend is

    Scenario: Zonder datum is niet te zeggen of nabellen nog zin heeft
      Gegeven in de lijst lob.activiteiten staat soort openDag en verschenen nee
      Als de vo-school op 26 januari 2026 kijkt
      Dan is signaal ORI-21 nog niet te bepalen omdat lob.activiteiten[1].datum onbekend is

    Scenario: Niet aanwezig zijn blijft tussen vo-school en leerling
      Gegeven in de lijst lob.activiteiten staat soort openDag, datum 24 januari 2026 en verschenen nee
      Als de leerling op 26 januari 2026 kijkt
      Dan is er een signaal ORI-21
      En ziet de mbo-school niets van ORI-21
      En ziet het doorstroompunt niets van ORI-21

  Regel: ORI-22 Hulp bij de overstap gewenst, nog geen coach vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de overstap op eigen kracht is nee

    Scenario: De leerling kan hulp gebruiken, een coach is nog niet vastgelegd
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-22
      En is er een signaal ORI-22 met urgentie midden
      En staat bij signaal ORI-22 de tekst "bij de overstap hulp kan gebruiken"
      En wordt actie A168 aangeraden aan de doorstroomcoach uiterlijk 16 februari 2026
      En wordt actie A096 aangeraden aan de zorgcoördinator uiterlijk 16 februari 2026

    Abstract Scenario: Eén ander gegeven en hulp zoeken is niet nodig
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-22

      Voorbeelden:
        | gegeven                     | waarde  | een of geen |
        | de gekoppelde coach         | nee     | een         |
        | de gekoppelde coach         | ja      | geen        |
        | de overstap op eigen kracht | ja      | geen        |
        | het doel na het vo          | het mbo | een         |
        | het doel na het vo          | vo      | geen        |
        | het doel na het vo          | werk    | geen        |

    Abstract Scenario: Hulp zoeken telt van het laatste schooljaar tot de start
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-22

      Voorbeelden:
        | dag              | een of geen |
        | 31 juli 2025     | geen        |
        | 1 augustus 2025  | een         |
        | 20 juli 2026     | een         |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of hulp gewenst is
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-22
      En is signaal ORI-22 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                     |
        | de overstap op eigen kracht |
        | het doel na het vo          |

    Scenario: Gewenste hulp blijft tussen vo-school en leerling
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-22
      En ziet de mbo-school niets van ORI-22
      En ziet het doorstroompunt niets van ORI-22

    Abstract Scenario: Wat kan helpen als hulp gewenst is
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-22
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol             | regio           | schoolsoort |
        | A096  | mentor          | utrecht         | vso         |
        | A168  | doorstroomcoach | utrecht         | vso         |
        | A225  | mentor          | noord-nederland | vso         |
        | A244  | doorstroomcoach | utrecht         | vso         |

  Regel: ORI-23 Lange tijd thuis zonder onderwijs, doel is het mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de lange tijd thuis zonder onderwijs is ja

    Scenario: De leerling zit al lange tijd thuis en wil naar het mbo
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-23
      En is er een signaal ORI-23 met urgentie midden
      En staat bij signaal ORI-23 de tekst "Vraag wat de leerling wil"
      En wordt actie A231 aangeraden aan de loopbaanbegeleider

    Scenario: In de regio Assen kan het Schakeltraject passen
      Gegeven de regio is assen
      Als het doorstroompunt op 9 februari 2026 kijkt
      Dan is er een signaal ORI-23
      En wordt actie A230 aangeraden mits de schoolsoort in het vo bekend wordt

    Abstract Scenario: Eén ander gegeven en een weg terug is niet aan de orde
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-23

      Voorbeelden:
        | gegeven                              | waarde  | een of geen |
        | de lange tijd thuis zonder onderwijs | nee     | geen        |
        | het doel na het vo                   | het mbo | een         |
        | het doel na het vo                   | vo      | geen        |
        | het doel na het vo                   | werk    | geen        |

    Abstract Scenario: Een weg terug zoeken telt tot de start
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-23

      Voorbeelden:
        | dag              | een of geen |
        | 3 maart 2025     | een         |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of een weg terug nodig is
      Gegeven <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-23
      En is signaal ORI-23 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                              |
        | de lange tijd thuis zonder onderwijs |
        | het doel na het vo                   |

    Abstract Scenario: Vo-school, leerling en Doorstroompunt zien dit signaal, het mbo niet
      Als <partij> op 9 februari 2026 kijkt
      Dan is er een signaal ORI-23
      En ziet de mbo-school niets van ORI-23

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de leerling        |
        | het doorstroompunt |

    Abstract Scenario: Wat kan helpen bij een weg terug
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-23
      En wordt actie <actie> aangeraden aan <rol>

      Voorbeelden:
        | actie | rol            | regio   | schoolsoort |
        | A230  | mentor         | assen   | vso         |
        | A231  | werkbegeleider | utrecht | vso         |
        | A232  | werkbegeleider | assen   | vso         |

  Regel: ORI-24 Begeleiding gewenst, het aanbod in de regio is voor andere schoolsoorten

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de wens voor begeleiding bij de oriëntatie is ja
      En de schoolsoort in het vo is vmbo-t

    Scenario: 45. Een leerling van het vmbo-t vraagt begeleiding, de coach is er voor anderen
      Gegeven de regio is arnhem
      Als de vo-school op 9 februari 2026 kijkt
      Dan zijn er precies de signalen ORI-24
      En is er een signaal ORI-24 met urgentie midden
      En staat bij signaal ORI-24 de tekst "niet bedoeld voor vmbo theoretisch"
      En wordt actie A168 aangeraden aan de doorstroomcoach uiterlijk 16 februari 2026
      En wordt actie A096 aangeraden aan de mentor uiterlijk 16 februari 2026

    Abstract Scenario: Alleen wie buiten het aanbod valt, heeft een andere weg nodig
      Gegeven de regio is arnhem
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-24

      Voorbeelden:
        | gegeven                  | waarde | een of geen |
        | de schoolsoort in het vo | vmbo-t | een         |
        | de schoolsoort in het vo | havo   | een         |
        | de schoolsoort in het vo | vmbo-b | geen        |
        | de schoolsoort in het vo | vmbo-k | een         |
        | de schoolsoort in het vo | vmbo-g | een         |
        | de schoolsoort in het vo | vso    | geen        |
        | de schoolsoort in het vo | pro    | geen        |
        | de schoolsoort in het vo | vwo    | een         |
        | de schoolsoort in het vo | isk    | geen        |
        | de schoolsoort in het vo | vavo   | een         |

    Abstract Scenario: Landelijk is er geen grens bekend, dan is er geen signaal
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-24

      Voorbeelden:
        | gegeven                  | waarde | een of geen |
        | de schoolsoort in het vo | vmbo-b | geen        |
        | de schoolsoort in het vo | vmbo-k | geen        |
        | de schoolsoort in het vo | vmbo-g | geen        |
        | de schoolsoort in het vo | vmbo-t | geen        |
        | de schoolsoort in het vo | havo   | geen        |
        | de schoolsoort in het vo | vwo    | geen        |
        | de schoolsoort in het vo | pro    | geen        |
        | de schoolsoort in het vo | vso    | geen        |
        | de schoolsoort in het vo | isk    | geen        |
        | de schoolsoort in het vo | vavo   | geen        |

    Abstract Scenario: Eén ander gegeven en een andere weg zoeken is niet nodig
      Gegeven de regio is arnhem
      En <gegeven> is <waarde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er <een of geen> signaal ORI-24

      Voorbeelden:
        | gegeven                                    | waarde  | een of geen |
        | de gekoppelde coach                        | nee     | een         |
        | de gekoppelde coach                        | ja      | geen        |
        | de wens voor begeleiding bij de oriëntatie | nee     | geen        |
        | het doel na het vo                         | het mbo | een         |
        | het doel na het vo                         | vo      | geen        |
        | het doel na het vo                         | werk    | geen        |
        | de tussenstap tussen vo en mbo             | nee     | een         |
        | de tussenstap tussen vo en mbo             | ja      | geen        |

    Abstract Scenario: Een andere weg zoeken kan tot de zomer
      Gegeven de regio is arnhem
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal ORI-24

      Voorbeelden:
        | dag          | een of geen |
        | 3 maart 2025 | een         |
        | 14 juli 2026 | een         |
        | 15 juli 2026 | geen        |

    Abstract Scenario: Zonder dit gegeven is niet te zeggen of iemand buiten het aanbod valt
      Gegeven de regio is arnhem
      En <gegeven> is onbekend
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er geen signaal ORI-24
      En is signaal ORI-24 nog niet te bepalen omdat <gegeven> onbekend is

      Voorbeelden:
        | gegeven                                    |
        | de wens voor begeleiding bij de oriëntatie |
        | de schoolsoort in het vo                   |
        | het doel na het vo                         |

    Scenario: De wens voor begeleiding blijft tussen vo-school en leerling
      Gegeven de regio is arnhem
      Als de leerling op 9 februari 2026 kijkt
      Dan is er een signaal ORI-24
      En ziet de mbo-school niets van ORI-24
      En ziet het doorstroompunt niets van ORI-24
