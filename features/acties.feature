# language: nl
Functionaliteit: Voor wie een actie past, en waar
  Niet elk aanbod past bij iedereen, en niet elk aanbod is er overal. Deze voorbeelden laten zien voor welke schoolsoort,
  in welke regio en met welke coach een actie erbij staat. Past een aanbod niet, dan vervalt alleen die actie.
  Ze horen bij rules/acties.

  Regel: A002 Nazorg na het vertrek is er vanuit het praktijkonderwijs en het vso

    Abstract Scenario: Nazorg hoort bij de schoolsoort die de wet noemt
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                          | waarde          |
        | inschrijving.datum            | 1 augustus 2026 |
        | inschrijving.einddatum        | 20 oktober 2026 |
        | inschrijving.redenEinde       | eigenVerzoek    |
        | begeleiding.contactOudeSchool | ja              |
        | instroommoment                | februari        |
        | schoolsoort in het vo         | <schoolsoort>   |
      Als het doorstroompunt op 1 december 2026 kijkt
      Dan is er een signaal UIT-01
      En wordt actie A002 <wel of niet>

      Voorbeelden:
        | schoolsoort | wel of niet     |
        | pro         | aangeraden      |
        | vso         | aangeraden      |
        | vmbo-b      | niet aangeraden |
        | vmbo-k      | niet aangeraden |
        | vmbo-g      | niet aangeraden |
        | vmbo-t      | niet aangeraden |
        | havo        | niet aangeraden |
        | vwo         | niet aangeraden |
        | isk         | niet aangeraden |
        | vavo        | niet aangeraden |

  Regel: A151 en A166 Zelf ervaren, met het aanbod van de eigen regio en schoolsoort

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort openDag en datum 10 december 2025

    Abstract Scenario: Een keuzevak op het mbo is er in Arnhem, voor leerlingen van het vso
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A151 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | arnhem  | vso         | aangeraden      |
        | arnhem  | vmbo-b      | niet aangeraden |
        | utrecht | vso         | niet aangeraden |

    Abstract Scenario: De regionale oriëntatiedag is er in Utrecht, voor leerlingen van het vmbo
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A166 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | utrecht | vmbo-b      | aangeraden      |
        | utrecht | vmbo-k      | aangeraden      |
        | utrecht | vmbo-g      | aangeraden      |
        | utrecht | vmbo-t      | aangeraden      |
        | utrecht | havo        | niet aangeraden |
        | utrecht | vwo         | niet aangeraden |
        | utrecht | pro         | niet aangeraden |
        | utrecht | vso         | niet aangeraden |
        | utrecht | isk         | niet aangeraden |
        | utrecht | vavo        | niet aangeraden |
        | arnhem  | vmbo-b      | niet aangeraden |

    Scenario: Zonder regio staat geen van beide erbij
      Gegeven de schoolsoort in het vo is vmbo-b
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A151 niet aangeraden
      En wordt actie A166 niet aangeraden

    Scenario: Zonder regio is er ook voor het vso geen keuzevak
      Gegeven de schoolsoort in het vo is vso
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A151 niet aangeraden

  Regel: A240 Een mbo-student als buddy is er in Arnhem

    Abstract Scenario: De buddy is er voor wie de stap vaak groot is
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de uitnodiging voor een open dag is ja
      En het bezoek aan een open dag is nee
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-16
      En wordt actie A240 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | arnhem  | vso         | aangeraden      |
        | arnhem  | pro         | aangeraden      |
        | arnhem  | vmbo-b      | aangeraden      |
        | arnhem  | isk         | aangeraden      |
        | arnhem  | vmbo-k      | niet aangeraden |
        | arnhem  | vmbo-g      | niet aangeraden |
        | arnhem  | vmbo-t      | niet aangeraden |
        | arnhem  | havo        | niet aangeraden |
        | arnhem  | vwo         | niet aangeraden |
        | arnhem  | vavo        | niet aangeraden |
        | utrecht | vso         | niet aangeraden |

  Regel: A230 Het Schakeltraject is er in Assen, voor pro en vso en voor wie is gestopt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is assen

    Abstract Scenario: Vanuit het vo past het bij het praktijkonderwijs en het vso
      Gegeven in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is <schoolsoort>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A230 <wel of niet>

      Voorbeelden:
        | schoolsoort | einde            | wel of niet                                                    |
        | pro         | 10 februari 2026 | aangeraden                                                     |
        | vso         | 10 februari 2026 | aangeraden                                                     |
        | vmbo-b      | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-k      | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-g      | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-t      | 10 februari 2026 | niet aangeraden                                                |
        | havo        | 10 februari 2026 | niet aangeraden                                                |
        | vwo         | 10 februari 2026 | niet aangeraden                                                |
        | isk         | 10 februari 2026 | niet aangeraden                                                |
        | vavo        | 10 februari 2026 | niet aangeraden                                                |
        | vmbo-b      | 9 februari 2026  | aangeraden                                                     |
        | vmbo-b      | onbekend         | aangeraden mits de einddatum van de inschrijving op het mbo bekend wordt |

  Regel: A236 Het paspoort is er in IJssel-Vecht en op de Noordwest-Veluwe

    Abstract Scenario: Op tijd beginnen kan in beide regio's
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal AAN-12
      En wordt actie A236 aangeraden aan de mentor uiterlijk 1 april 2026

      Voorbeelden:
        | regio            |
        | ijssel-vecht     |
        | noordwest-veluwe |

  Regel: A160 Een coach een half jaar voor de start is er in Zuidoost-Brabant

    Scenario: Elders staat die coach er niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de verwachte behoefte aan extra hulp bij de overstap is ja
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-20
      En wordt actie A160 niet aangeraden

  Regel: A307 De eigen coach kan mee naar de Overstaptafel

    Abstract Scenario: Zonder coach is er niemand om mee te vragen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 15 maart 2026
      En de gekoppelde coach is <coach>
      Als de mbo-school op 6 juli 2026 kijkt
      Dan is er een signaal PLA-01
      En wordt actie A307 <wel of niet>

      Voorbeelden:
        | coach | wel of niet     |
        | ja    | aangeraden      |
        | nee   | niet aangeraden |

  Regel: A257 Uitleg over het pre-mbo is er in Twente, voor leerlingen van het vso

    Abstract Scenario: Elders of op een andere school hoort die uitleg er niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A257 <wel of niet>

      Voorbeelden:
        | regio  | schoolsoort | wel of niet     |
        | twente | vso         | aangeraden      |
        | twente | vmbo-b      | niet aangeraden |
        | assen  | vso         | niet aangeraden |

    Scenario: Zonder regio staat de uitleg er ook niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort meeloopdag, datum 3 oktober 2025 en verschenen ja
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is vso
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A257 niet aangeraden

  Regel: A150, A239 en A241 Meelopen met een maatje of buddy is er in Arnhem

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst lob.activiteiten staat soort workshop

    Abstract Scenario: De Zachte Landing is er voor wie de stap vaak groot is
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A239 <wel of niet>
      En wordt actie A241 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet                                           |
        | arnhem  | vso         | aangeraden                                            |
        | arnhem  | pro         | aangeraden                                            |
        | arnhem  | vmbo-b      | aangeraden                                            |
        | arnhem  | isk         | aangeraden                                            |
        | arnhem  | vmbo-k      | niet aangeraden                                       |
        | arnhem  | vmbo-g      | niet aangeraden                                       |
        | arnhem  | vmbo-t      | niet aangeraden                                       |
        | arnhem  | havo        | niet aangeraden                                       |
        | arnhem  | vwo         | niet aangeraden                                       |
        | arnhem  | vavo        | niet aangeraden                                       |
        | arnhem  | onbekend    | aangeraden mits de schoolsoort in het vo bekend wordt |
        | utrecht | vso         | niet aangeraden                                       |

    Abstract Scenario: Een maatje van het mbo is er in Arnhem voor elke schoolsoort
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A150 <wel of niet>

      Voorbeelden:
        | regio   | schoolsoort | wel of niet     |
        | arnhem  | vmbo-t      | aangeraden      |
        | arnhem  | onbekend    | aangeraden      |
        | utrecht | vmbo-t      | niet aangeraden |

    Scenario: Zonder regio staat geen van de drie erbij
      Gegeven de schoolsoort in het vo is vso
      Als de vo-school op 12 januari 2026 kijkt
      Dan is er een signaal ORI-02
      En wordt actie A150 niet aangeraden
      En wordt actie A239 niet aangeraden
      En wordt actie A241 niet aangeraden

  Regel: A252 Het Pro-ROC-traject is er in Amsterdam, voor pro en vso

    Abstract Scenario: Entree halen vanaf de eigen school kan op het praktijkonderwijs en het vso
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A252 <wel of niet>

      Voorbeelden:
        | regio     | schoolsoort | wel of niet                                           |
        | amsterdam | pro         | aangeraden                                            |
        | amsterdam | vso         | aangeraden                                            |
        | amsterdam | vmbo-b      | niet aangeraden                                       |
        | amsterdam | vmbo-k      | niet aangeraden                                       |
        | amsterdam | vmbo-g      | niet aangeraden                                       |
        | amsterdam | vmbo-t      | niet aangeraden                                       |
        | amsterdam | havo        | niet aangeraden                                       |
        | amsterdam | vwo         | niet aangeraden                                       |
        | amsterdam | isk         | niet aangeraden                                       |
        | amsterdam | vavo        | niet aangeraden                                       |
        | amsterdam | onbekend    | aangeraden mits de schoolsoort in het vo bekend wordt |
        | utrecht   | pro         | niet aangeraden                                       |

    Scenario: Zonder regio staat het traject er niet bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de schoolsoort in het vo is vso
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A252 niet aangeraden

  Regel: A256 Een jaar pre-mbo is er in Twente, na het vso of na uitval

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de gereedheid voor de overstap volgens de vo-school is nee

    Abstract Scenario: Het pre-mbo past na het diploma van het vso, of na een inschrijving die is geëindigd
      Gegeven de regio is <regio>
      En de schoolsoort in het vo is <schoolsoort>
      En de uitslag van het examen in het vo is <uitslag>
      En de einddatum van de inschrijving op het mbo is <einde>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A256 <wel of niet>

      Voorbeelden:
        | regio  | schoolsoort | uitslag  | einde            | wel of niet                                                              |
        | twente | vso         | geslaagd | onbekend         | aangeraden                                                               |
        | twente | vso         | gezakt   | 9 februari 2026  | aangeraden                                                               |
        | twente | vso         | gezakt   | 8 februari 2026  | aangeraden                                                               |
        | twente | vso         | onbekend | 9 februari 2026  | aangeraden                                                               |
        | twente | vso         | gezakt   | 10 februari 2026 | niet aangeraden                                                          |
        | twente | vso         | onbekend | 10 februari 2026 | aangeraden mits de uitslag van het examen in het vo bekend wordt         |
        | twente | vso         | gezakt   | onbekend         | aangeraden mits de einddatum van de inschrijving op het mbo bekend wordt |
        | twente | onbekend    | geslaagd | onbekend         | aangeraden mits de schoolsoort in het vo bekend wordt                    |
        | twente | onbekend    | gezakt   | 10 februari 2026 | niet aangeraden                                                          |
        | twente | pro         | geslaagd | 9 februari 2026  | niet aangeraden                                                          |
        | twente | vmbo-b      | geslaagd | 9 februari 2026  | niet aangeraden                                                          |
        | twente | vmbo-t      | onbekend | onbekend         | niet aangeraden                                                          |
        | assen  | vso         | geslaagd | 9 februari 2026  | niet aangeraden                                                          |

    Scenario: Het gesprek over het pre-mbo is binnen twee weken
      Gegeven de regio is twente
      En de schoolsoort in het vo is vso
      En de uitslag van het examen in het vo is geslaagd
      Als de vo-school op 9 februari 2026 kijkt
      Dan wordt actie A256 aangeraden aan de mentor uiterlijk 23 februari 2026

    Scenario: Zonder regio staat het pre-mbo er niet bij
      Gegeven de schoolsoort in het vo is vso
      En de uitslag van het examen in het vo is geslaagd
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A256 niet aangeraden

  Regel: A063 Samen het doorstroomdossier invullen, zolang het niet af is

    Abstract Scenario: Is het dossier ingevuld, dan is er niets meer in te vullen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de wens voor een warme overdracht is ja
      En de stand van het doorstroomdossier is <stand>
      Als de vo-school op 22 juni 2026 kijkt
      Dan is er een signaal OVD-01
      En wordt actie A063 <wel of niet>

      Voorbeelden:
        | stand                   | wel of niet                                      |
        | onbekend                | aangeraden aan de leerling uiterlijk 6 juli 2026 |
        | ontbreekt               | aangeraden aan de mentor uiterlijk 6 juli 2026   |
        | begonnen                | aangeraden aan de leerling uiterlijk 6 juli 2026 |
        | ingevuld                | niet aangeraden                                  |
        | akkoord van de leerling | niet aangeraden                                  |
        | verzonden               | niet aangeraden                                  |
        | gelezen door het mbo    | niet aangeraden                                  |

    Scenario: Is niet bekend hoe ver het dossier is, dan staat de actie er zonder voorwaarde bij
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de wens voor een warme overdracht is ja
      En de stand van het doorstroomdossier is onbekend
      Als de vo-school op 22 juni 2026 kijkt
      Dan wordt actie A063 zonder voorwaarde aangeraden

  Regel: A214 en A232 Contact met ouders is er, behalve als de leerling dat niet wil

    Abstract Scenario: Ouders horen wat het mbo vraagt, behalve als de leerling ze er niet bij wil
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de eigen keuze van de leerling is nee
      En de wens om ouders te betrekken is <wens>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-14
      En wordt actie A214 <wel of niet>

      Voorbeelden:
        | wens     | wel of niet     |
        | ja       | aangeraden      |
        | nee      | niet aangeraden |
        | onbekend | aangeraden      |

    Abstract Scenario: Tijdens het Schakeltraject in Assen beslist de leerling over contact met ouders
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de wens om ouders te betrekken is <wens>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A232 <wel of niet>

      Voorbeelden:
        | regio   | wens     | wel of niet     |
        | assen   | ja       | aangeraden      |
        | assen   | nee      | niet aangeraden |
        | assen   | onbekend | aangeraden      |
        | utrecht | ja       | niet aangeraden |

    Scenario: Zonder regio is er geen Schakeltraject, en ook geen contact daarover
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de gereedheid voor de overstap volgens de vo-school is nee
      En de wens om ouders te betrekken is ja
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-17
      En wordt actie A232 niet aangeraden

  Regel: A225 Een overstapcoach van een Doorstroompunt in het noorden is er voor het vso

    Abstract Scenario: De overstapcoach is er in Noord-Nederland, voor leerlingen van het vso
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is <regio>
      En de overstap op eigen kracht is nee
      En de schoolsoort in het vo is <schoolsoort>
      Als de vo-school op 9 februari 2026 kijkt
      Dan is er een signaal ORI-22
      En wordt actie A225 <wel of niet>

      Voorbeelden:
        | regio           | schoolsoort | wel of niet                                           |
        | noord-nederland | vso         | aangeraden                                            |
        | noord-nederland | pro         | niet aangeraden                                       |
        | noord-nederland | vmbo-b      | niet aangeraden                                       |
        | noord-nederland | onbekend    | aangeraden mits de schoolsoort in het vo bekend wordt |
        | utrecht         | vso         | niet aangeraden                                       |

  Regel: A266 Een overdracht na een tussenstap, tenzij de leerling niet wil delen

    Abstract Scenario: Alleen een nee van de leerling laat de overdracht vervallen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de tussenstap tussen vo en mbo is ja
      En een aanmelding met status aangemeld op 15 maart 2026
      En <toestemming>
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-10
      En wordt actie A266 <wel of niet>

      Voorbeelden:
        | toestemming                                                          | wel of niet                                            |
        | er zijn geen keuzes over het delen van gegevens                      | aangeraden aan de intaker uiterlijk 4 mei 2026         |
        | toestemming aan mbo voor begeleiding is nietGevraagd op 1 april 2026 | aangeraden aan de intaker uiterlijk 4 mei 2026         |
        | toestemming aan mbo voor begeleiding is gegeven op 1 april 2026      | aangeraden aan het doorstroompunt uiterlijk 4 mei 2026 |
        | toestemming aan mbo voor begeleiding is geweigerd op 1 april 2026    | niet aangeraden                                        |
        | toestemming aan mbo voor begeleiding is ingetrokken op 1 april 2026  | niet aangeraden                                        |

  Regel: A133 De Overstaptafel helpt wie nog geen plek heeft

    Abstract Scenario: Wie laat is aangemeld, kan al een week voor de tafel van juni worden ingebracht
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de leerling is <leeftijd> jaar op 20 april 2026
      En een aanmelding met status aangemeld op 20 april 2026
      Als de vo-school op 26 mei 2026 kijkt
      Dan zijn er precies de signalen <signaal> en PLA-07
      En wordt actie A133 aangeraden aan de decaan

      Voorbeelden:
        | leeftijd | signaal |
        | 16       | AAN-02  |
        | 18       | AAN-03  |

    Abstract Scenario: Na het schooljaar kan het ook voor wie in februari wil beginnen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En het instroommoment is <moment>
      En een aanmelding met status wachtlijst op 15 maart 2026
      Als de vo-school op 15 juli 2026 kijkt
      Dan is er een signaal ZOM-02
      En wordt actie A133 aangeraden aan de decaan

      Voorbeelden:
        | moment    |
        | september |
        | februari  |
