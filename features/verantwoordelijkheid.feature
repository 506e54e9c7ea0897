# language: nl
Functionaliteit: Wie is verantwoordelijk
  Bij een overstap gaat de verantwoordelijkheid van de ene partij naar de andere. Deze voorbeelden laten zien wie dat
  op een dag is, wie het daarna overneemt, en dat er altijd een signaal is als niemand het is.
  Ze horen bij rules/verantwoordelijkheid.yaml.

  Regel: De afspraak in het dossier gaat voor

    Abstract Scenario: Wat is vastgelegd, telt
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is <vastgelegd>
      En een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 mei 2026 kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | vastgelegd         | partij             |
        | de vo-school       | de vo-school       |
        | de mbo-instelling  | de mbo-school      |
        | de gemeente        | de gemeente        |
        | het Doorstroompunt | het Doorstroompunt |
        | geen enkele partij | niemand            |

    Scenario: Een vastgelegde vo-school weet wie het overneemt
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is de vo-school
      En een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En neemt de mbo-school het over op 1 september 2026

    Abstract Scenario: Een overname wordt alleen beloofd zolang de dag nog moet komen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is de vo-school
      En de datum van uitschrijving in het vo is 31 augustus 2026
      En de <gegeven> is 24 augustus 2026
      En in de lijst aanmeldingen staat <aanmelding>
      Als vo op <dag> kijkt
      Dan is de vo-school nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | gegeven                           | aanmelding              | dag              | daarna                                           |
        | datum van inschrijving op het mbo | datum 20 maart 2026     | 23 augustus 2026 | neemt de mbo-school het over op 24 augustus 2026 |
        | datum van inschrijving op het mbo | datum 20 maart 2026     | 24 augustus 2026 | is niet bekend wie het overneemt                 |
        | datum van de start                | status plaatsAangeboden | 23 augustus 2026 | neemt de mbo-school het over op 24 augustus 2026 |
        | datum van de start                | status plaatsAangeboden | 24 augustus 2026 | is niet bekend wie het overneemt                 |

    Abstract Scenario: Is vastgelegd dat niemand het is, dan wordt geen partij beloofd die nog niet aan de beurt is
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is geen enkele partij
      En de datum van uitschrijving in het vo is <uitschrijving>
      En de datum van inschrijving op het mbo is <inschrijving>
      En een aanmelding met status <stand> op 20 maart 2026
      Als vo op <dag> kijkt
      Dan is niemand nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | dag              | uitschrijving | inschrijving     | stand            | daarna                                         |
        | 10 juli 2026     | 31 juli 2026  | 24 augustus 2026 | ingeschreven     | is niet bekend wie het overneemt               |
        | 10 augustus 2026 | 31 juli 2026  | 24 augustus 2026 | ingeschreven     | neemt de mbo-school het over op 24 augustus 2026 |
        | 10 juli 2026     | 31 juli 2026  | onbekend         | plaatsAangeboden | is niet bekend wie het overneemt               |
        | 10 augustus 2026 | 31 juli 2026  | onbekend         | plaatsAangeboden | neemt de mbo-school het over op 1 september 2026 |

    Abstract Scenario: Het Doorstroompunt neemt het alleen over van wie nog nergens is ingeschreven
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is geen enkele partij
      En er zijn geen aanmeldingen
      En de geboortedatum is 1 mei 2009
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de datum van inschrijving op het mbo is <inschrijving>
      Als vo op <dag> kijkt
      Dan is niemand nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | dag              | inschrijving    | daarna                                          |
        | 30 juli 2026     | onbekend        | is niet bekend wie het overneemt                |
        | 31 juli 2026     | onbekend        | neemt het Doorstroompunt het over op 1 oktober 2026 |
        | 10 augustus 2026 | 1 augustus 2026 | is niet bekend wie het overneemt                |

  Regel: In het vo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: Met een plek op het mbo neemt de mbo-school het over bij de start
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En neemt de mbo-school het over op 1 september 2026

    Scenario: Is de startdatum bekend, dan is dat de dag
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      En de datum van de start is 24 augustus 2026
      Als vo op 10 mei 2026 kijkt
      Dan neemt de mbo-school het over op 24 augustus 2026

    Scenario: Is er al een inschrijving, dan is dat de dag
      Gegeven een aanmelding met status ingeschreven op 20 maart 2026
      En de datum van inschrijving op het mbo is 1 augustus 2026
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En neemt de mbo-school het over op 1 augustus 2026

    Scenario: Zonder plek staat er niemand klaar
      Gegeven er zijn geen aanmeldingen
      En de datum van uitschrijving in het vo is 31 juli 2026
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En neemt niemand het over op 31 juli 2026

    Abstract Scenario: Zonder zekerheid over het doel of een plek wordt ook niet gezegd dat niemand het overneemt
      Gegeven de datum van uitschrijving in het vo is 31 juli 2026
      En het doel na het vo is <doel>
      En <aanmeldingen>
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

      Voorbeelden:
        | doel     | aanmeldingen                                       |
        | werk     | er zijn geen aanmeldingen                          |
        | onbekend | er zijn geen aanmeldingen                          |
        | mbo      | in de lijst aanmeldingen staat datum 20 maart 2026 |

    Abstract Scenario: Tot en met de dag voor de uitschrijving is de vo-school het
      Gegeven er zijn geen aanmeldingen
      En de datum van uitschrijving in het vo is 31 juli 2026
      Als vo op <dag> kijkt
      Dan is <partij> nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | dag          | partij       | daarna                                |
        | 30 juli 2026 | de vo-school | neemt niemand het over op 31 juli 2026 |
        | 31 juli 2026 | niemand      | is niet bekend wie het overneemt      |

    Scenario: Terug van het mbo op de vo-school: de oude inschrijving op het mbo telt niet meer
      Gegeven er zijn geen aanmeldingen
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 1 oktober 2026
      En de datum van uitschrijving in het vo is 31 juli 2027
      Als vo op 12 oktober 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En neemt niemand het over op 31 juli 2027

    Scenario: Toch op een andere vo-school verder: de plek op het mbo telt niet meer
      Gegeven het doel is vo
      En een aanmelding met status plaatsAangeboden op 20 maart 2026
      En de inschrijving bij een andere school is ja
      Als vo op 7 september 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

    Scenario: Zonder plek en zonder dag van uitschrijving is niet bekend wie het overneemt
      Gegeven er zijn geen aanmeldingen
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

    Scenario: Zijn de aanmeldingen onbekend, dan is de vo-school wel zeker maar de overgang niet
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

    Abstract Scenario: Tot het nieuwe schooljaar hoort een leerling zonder dag van uitschrijving bij de vo-school
      Gegeven er zijn geen aanmeldingen
      Als vo op <dag> kijkt
      Dan <uitkomst>

      Voorbeelden:
        | dag             | uitkomst                                                                            |
        | 31 juli 2026    | is de vo-school nu verantwoordelijk                                                 |
        | 1 augustus 2026 | is niet te bepalen wie nu verantwoordelijk is omdat vo.uitschrijving onbekend is    |

    Scenario: Wie in het vo blijft, blijft bij de vo-school
      Gegeven het doel is vo
      En er zijn geen aanmeldingen
      Als vo op 10 september 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

  Regel: Tussen vo en mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de datum van uitschrijving in het vo is 31 juli 2026

    Abstract Scenario: Van de vo-school af met een plek, tot de opleiding begint
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als de leerling op <dag> kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | dag              | partij        |
        | 30 juli 2026     | de vo-school  |
        | 31 juli 2026     | niemand       |
        | 31 augustus 2026 | niemand       |
        | 1 september 2026 | de mbo-school |
        | 30 september 2026 | de mbo-school |

    Abstract Scenario: Begint de opleiding eerder, dan blijft de leerling bij de vo-school tot de dag van uitschrijving
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      En de datum van de start is 24 augustus 2026
      En de datum van uitschrijving in het vo is <uitschrijving>
      Als vo op 24 augustus 2026 kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | uitschrijving    | partij        |
        | 24 augustus 2026 | de mbo-school |
        | 25 augustus 2026 | de vo-school  |

    Abstract Scenario: Op de teldatum is een plek zonder inschrijving niet meer genoeg
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      En de geboortedatum is 1 mei 2009
      Als de leerling op <dag> kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | dag               | partij             |
        | 30 september 2026 | de mbo-school      |
        | 1 oktober 2026    | het Doorstroompunt |

    Scenario: Van de vo-school af met een plek neemt de mbo-school het over bij de start
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt de mbo-school het over op 1 september 2026
      En is er een signaal ZOM-03
      En is er geen signaal OVD-12

    Scenario: Een latere inschrijving is de dag van de overgang
      Gegeven een aanmelding met status ingeschreven op 20 maart 2026
      En de datum van inschrijving op het mbo is 24 augustus 2026
      Als vo op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt de mbo-school het over op 24 augustus 2026

    Scenario: Begint de inschrijving pas na de eerste lesdag, dan is er tot die dag niemand
      Gegeven een aanmelding met status ingeschreven op 20 maart 2026
      En de datum van inschrijving op het mbo is 15 september 2026
      Als vo op 7 september 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt de mbo-school het over op 15 september 2026

    Scenario: Is de dag van uitschrijving niet bekend, dan zegt een latere inschrijving niet wie er nu is
      Gegeven een aanmelding met status ingeschreven op 20 maart 2026
      En de datum van uitschrijving in het vo is onbekend
      En de datum van inschrijving op het mbo is 24 augustus 2026
      Als vo op 10 augustus 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat vo.uitschrijving onbekend is
      En is niet bekend wie het overneemt

    Scenario: Is niet bekend of er een plek is, dan is niet te bepalen of de mbo-school het is
      Gegeven in de lijst aanmeldingen staat datum 20 maart 2026
      Als vo op 7 september 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat aanmeldingen[0].status onbekend is

    Abstract Scenario: Wie iets anders gaat doen, krijgt in de zomer geen partij die niet past
      Gegeven het doel na het vo is <doel>
      En de andere bestemming is <bestemming>
      En een aanmelding met status <stand> op 20 maart 2026
      En de datum van inschrijving op het mbo is <inschrijving>
      Als vo op 10 augustus 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is

      Voorbeelden:
        | doel | bestemming | stand            | inschrijving     |
        | werk | onbekend   | ingeschreven     | 24 augustus 2026 |
        | mbo  | zorg       | ingeschreven     | 24 augustus 2026 |
        | werk | onbekend   | plaatsAangeboden | onbekend         |
        | mbo  | zorg       | plaatsAangeboden | onbekend         |
        | werk | onbekend   | ingetrokken      | onbekend         |
        | mbo  | zorg       | ingetrokken      | onbekend         |

    Scenario: Zonder plek komt het Doorstroompunt in beeld op de teldatum
      Gegeven er zijn geen aanmeldingen
      En de geboortedatum is 1 mei 2009
      Als vo op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt het Doorstroompunt het over op 1 oktober 2026
      En is er een signaal ZOM-02

    Abstract Scenario: Staat het Doorstroompunt niet zeker klaar, dan wordt dat ook niet beloofd
      Gegeven er zijn geen aanmeldingen
      En de geboortedatum is <geboren>
      En de startkwalificatie is <startkwalificatie>
      Als vo op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | geboren          | startkwalificatie | daarna                                          |
        | 11 augustus 1999 | nee               | neemt het Doorstroompunt het over op 1 oktober 2026 |
        | 10 augustus 1999 | nee               | is niet bekend wie het overneemt                |
        | 1 mei 2009       | ja                | is niet bekend wie het overneemt                |
        | onbekend         | nee               | is niet bekend wie het overneemt                |

    Abstract Scenario: Na de teldatum is het Doorstroompunt er voor wie nog geen startkwalificatie heeft
      Gegeven er zijn geen aanmeldingen
      En de geboortedatum is <geboren>
      En de startkwalificatie is <startkwalificatie>
      Als de leerling op <dag> kijkt
      Dan <uitkomst>

      Voorbeelden:
        | dag               | geboren        | startkwalificatie | uitkomst                                      |
        | 30 september 2026 | 1 mei 2009     | nee               | is niemand nu verantwoordelijk                |
        | 1 oktober 2026    | 1 mei 2009     | nee               | is het Doorstroompunt nu verantwoordelijk     |
        | 1 oktober 2026    | 2 oktober 1999 | nee               | is het Doorstroompunt nu verantwoordelijk     |
        | 1 oktober 2026    | 1 oktober 1999 | nee               | is niet te bepalen wie nu verantwoordelijk is |
        | 1 oktober 2026    | 1 mei 2009     | ja                | is niet te bepalen wie nu verantwoordelijk is |

    Scenario: Zonder geboortedatum is het na de teldatum niet te bepalen
      Gegeven er zijn geen aanmeldingen
      Als de leerling op 1 oktober 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat leerling.geboortedatum onbekend is

    Abstract Scenario: Is het mbo niet het doel, dan is na de teldatum niet vanzelf het Doorstroompunt aan zet
      Gegeven er zijn geen aanmeldingen
      En de geboortedatum is 1 mei 2009
      En het doel na het vo is <doel>
      Als de leerling op 1 oktober 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat <gegeven> onbekend is

      Voorbeelden:
        | doel     | gegeven                  |
        | werk     | verantwoordelijkePartij  |
        | onbekend | doel                     |

    Scenario: Wie een andere bestemming heeft, krijgt geen partij die niet past
      Gegeven er zijn geen aanmeldingen
      En de geboortedatum is 1 mei 2009
      En de andere bestemming is werk
      Als de leerling op 1 oktober 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is

    Abstract Scenario: Ingeschreven bij een andere opleiding
      Gegeven er zijn geen aanmeldingen
      En het doel na het vo is <doel>
      En de inschrijving bij een andere school is <elders>
      Als de leerling op 10 augustus 2026 kijkt
      Dan <uitkomst>

      Voorbeelden:
        | doel     | elders | uitkomst                                                            |
        | mbo      | ja     | is de mbo-school nu verantwoordelijk                                |
        | mbo      | nee    | is niemand nu verantwoordelijk                                      |
        | onbekend | ja     | is niet te bepalen wie nu verantwoordelijk is omdat doel onbekend is |
        | vo       | ja     | is niet te bepalen wie nu verantwoordelijk is                       |

  Regel: Een nieuwe leeftijd voor het Doorstroompunt geldt vanaf de dag van de wet

    Abstract Scenario: Ook wie in 2025 van school ging, kan vanaf 1 januari 2026 tot 27 jaar bij het Doorstroompunt terecht
      Gegeven een leerling die in 2025 naar het mbo gaat
      En er zijn geen aanmeldingen
      En de datum van uitschrijving in het vo is 31 juli 2025
      En de geboortedatum is <geboren>
      Als het doorstroompunt op <dag> kijkt
      Dan <uitkomst>

      Voorbeelden:
        | dag              | geboren        | uitkomst                                      |
        | 31 december 2025 | 1 mei 2001     | is niet te bepalen wie nu verantwoordelijk is |
        | 1 januari 2026   | 1 mei 2001     | is het Doorstroompunt nu verantwoordelijk     |
        | 31 december 2025 | 1 januari 2003 | is het Doorstroompunt nu verantwoordelijk     |
        | 31 december 2025 | 31 december 2002 | is niet te bepalen wie nu verantwoordelijk is |
        | 1 januari 2026   | 2 januari 1999 | is het Doorstroompunt nu verantwoordelijk     |
        | 1 januari 2026   | 1 januari 1999 | is niet te bepalen wie nu verantwoordelijk is |
        | 1 januari 2026   | onbekend       | is niet te bepalen wie nu verantwoordelijk is omdat leerling.geboortedatum onbekend is |

  Regel: Van het vo af, met een stap ertussen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de tussenstap tussen vo en mbo is ja
      En de geboortedatum is 1 mei 2008

    Scenario: Zonder plek is het Doorstroompunt er
      Gegeven er zijn geen aanmeldingen
      Als de leerling op 10 mei 2026 kijkt
      Dan is het Doorstroompunt nu verantwoordelijk
      En is niet bekend wie het overneemt

    Scenario: Met een plek neemt de mbo-school het over
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als de leerling op 10 mei 2026 kijkt
      Dan is het Doorstroompunt nu verantwoordelijk
      En neemt de mbo-school het over op 1 september 2026

    Abstract Scenario: Met een startkwalificatie zegt de gedragslijn het niet
      Gegeven de startkwalificatie is ja
      En een aanmelding met status <stand> op 20 maart 2026
      En de datum van inschrijving op het mbo is <inschrijving>
      Als de leerling op 10 augustus 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is

      Voorbeelden:
        | stand            | inschrijving     |
        | ingetrokken      | onbekend         |
        | plaatsAangeboden | onbekend         |
        | ingeschreven     | 24 augustus 2026 |

    Abstract Scenario: Op de eerste lesdag is het Doorstroompunt niet meer aan zet
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als de leerling op <dag> kijkt
      Dan is <partij> nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | dag              | partij             | daarna                                          |
        | 31 augustus 2026 | het Doorstroompunt | neemt de mbo-school het over op 1 september 2026 |
        | 1 september 2026 | de mbo-school      | is niet bekend wie het overneemt                |

    Abstract Scenario: Is het Doorstroompunt vastgelegd, dan belooft de eerste lesdag zelf geen overname meer
      Gegeven de partij die nu contact houdt is het Doorstroompunt
      En een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als de mbo-school op <dag> kijkt
      Dan is het Doorstroompunt nu verantwoordelijk
      En <daarna>

      Voorbeelden:
        | dag              | daarna                                           |
        | 31 augustus 2026 | neemt de mbo-school het over op 1 september 2026 |
        | 1 september 2026 | is niet bekend wie het overneemt                 |

    Scenario: Is de inschrijving er op de teldatum nog niet, dan is er ook geen dag waarop de mbo-school het overneemt
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als de leerling op 5 oktober 2026 kijkt
      Dan is het Doorstroompunt nu verantwoordelijk
      En is niet bekend wie het overneemt

    Scenario: Gaat iemand na een tussenstap niet naar het mbo, dan is er een afspraak nodig
      Gegeven het doel is werk
      En er zijn geen aanmeldingen
      Als de leerling op 10 mei 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is

    Scenario: Is er al een tussenstap, dan telt een latere dag van uitschrijving niet
      Gegeven de datum van uitschrijving in het vo is 31 juli 2026
      En er zijn geen aanmeldingen
      Als de leerling op 10 mei 2026 kijkt
      Dan is het Doorstroompunt nu verantwoordelijk
      En is niet bekend wie het overneemt

    Abstract Scenario: Zonder tussenstap is het Doorstroompunt in de zomer nog niet aan zet
      Gegeven de tussenstap tussen vo en mbo is nee
      En de datum van uitschrijving in het vo is 31 juli 2026
      En een aanmelding met status <stand> op 20 maart 2026
      Als de leerling op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt <partij> het over op <overgang>

      Voorbeelden:
        | stand            | partij             | overgang         |
        | ingetrokken      | het Doorstroompunt | 1 oktober 2026   |
        | plaatsAangeboden | de mbo-school      | 1 september 2026 |

  Regel: Op het mbo

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ingeschreven op 20 maart 2026

    Abstract Scenario: Vanaf de dag van inschrijving
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de datum van uitschrijving in het vo is 31 juli 2026
      Als de mbo-school op <dag> kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | dag             | partij        |
        | 30 juli 2026    | de vo-school  |
        | 31 juli 2026    | niemand       |
        | 1 augustus 2026 | de mbo-school |

    Abstract Scenario: Wie aanwezig is op het mbo, hoort daar
      Gegeven de <feit> is <waarde>
      Als de mbo-school op 5 oktober 2026 kijkt
      Dan <uitkomst>

      Voorbeelden:
        | feit                        | waarde           | uitkomst                                      |
        | start.verschenen            | ja               | is de mbo-school nu verantwoordelijk          |
        | start.verschenen            | nee              | is niet te bepalen wie nu verantwoordelijk is |
        | start.eersteAanwezigheidOp  | 5 oktober 2026   | is de mbo-school nu verantwoordelijk          |
        | start.eersteAanwezigheidOp  | 6 oktober 2026   | is niet te bepalen wie nu verantwoordelijk is |

    Scenario: Een plek en een begonnen opleiding is genoeg tot de teldatum
      Als de mbo-school op 5 september 2026 kijkt
      Dan is de mbo-school nu verantwoordelijk

    Scenario: Wie nog op de vo-school is ingeschreven, hoort daar
      Gegeven de datum van uitschrijving in het vo is 31 juli 2027
      Als de mbo-school op 5 september 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

    Abstract Scenario: Stopt een student zonder dat er een ander klaarstaat, dan neemt het Doorstroompunt het over
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 1 december 2026
      En de reden van het einde van de inschrijving is <reden>
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op 20 november 2026 kijkt
      Dan is de mbo-school nu verantwoordelijk
      En neemt het Doorstroompunt het over op 1 december 2026

      Voorbeelden:
        | reden          |
        | eigenVerzoek   |
        | nietVerschenen |
        | verwijdering   |
        | anders         |

    Abstract Scenario: Niet bij elk einde neemt een ander het over
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 1 december 2026
      En de reden van het einde van de inschrijving is <reden>
      En de geboortedatum is 1 mei 2009
      En de inschrijving bij een andere school is <elders>
      Als de mbo-school op 20 november 2026 kijkt
      Dan is de mbo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

      Voorbeelden:
        | reden         | elders |
        | diploma       | nee    |
        | overplaatsing | nee    |
        | eigenVerzoek  | ja     |

    Abstract Scenario: Niet voor iedereen die stopt, is zeker dat het Doorstroompunt klaarstaat
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is <einde>
      En de reden van het einde van de inschrijving is <reden>
      En de geboortedatum is <geboren>
      En de startkwalificatie is <startkwalificatie>
      En de andere bestemming is <bestemming>
      Als de mbo-school op 20 november 2026 kijkt
      Dan is de mbo-school nu verantwoordelijk
      En is niet bekend wie het overneemt

      Voorbeelden:
        | einde           | reden        | geboren    | startkwalificatie | bestemming |
        | 1 december 2026 | eigenVerzoek | 1 mei 2009 | ja                | onbekend   |
        | 1 december 2026 | eigenVerzoek | onbekend   | nee               | onbekend   |
        | 1 december 2026 | onbekend     | 1 mei 2009 | nee               | onbekend   |
        | 1 december 2026 | eigenVerzoek | 1 mei 2009 | nee               | werk       |
        | onbekend        | eigenVerzoek | 1 mei 2009 | nee               | onbekend   |

    Abstract Scenario: Wie voor de teldatum vertrekt, komt niet tussen twee partijen te zitten
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 september 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      En de komst bij de start is ja
      Als het doorstroompunt op <dag> kijkt
      Dan is <partij> nu verantwoordelijk
      En <daarna>
      En is er geen signaal OVD-12

      Voorbeelden:
        | dag               | partij             | daarna                                               |
        | 14 september 2026 | de mbo-school      | neemt het Doorstroompunt het over op 15 september 2026 |
        | 15 september 2026 | het Doorstroompunt | is niet bekend wie het overneemt                     |
        | 30 september 2026 | het Doorstroompunt | is niet bekend wie het overneemt                     |

    Abstract Scenario: Eén ander gegeven en het Doorstroompunt is na een vroeg vertrek niet zeker aan zet
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is <einde>
      En de reden van het einde van de inschrijving is <reden>
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is <geboren>
      En de startkwalificatie is <startkwalificatie>
      En de inschrijving bij een andere school is <elders>
      En de andere bestemming is <bestemming>
      Als de mbo-school op 21 september 2026 kijkt
      Dan <uitkomst>

      Voorbeelden:
        | einde             | reden        | geboren    | startkwalificatie | elders | bestemming | uitkomst                                                                               |
        | 15 september 2026 | eigenVerzoek | 1 mei 2009 | ja                | nee    | onbekend   | is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is |
        | 15 september 2026 | eigenVerzoek | onbekend   | nee               | nee    | onbekend   | is niet te bepalen wie nu verantwoordelijk is omdat leerling.geboortedatum onbekend is |
        | 15 september 2026 | diploma      | 1 mei 2009 | nee               | nee    | onbekend   | is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is |
        | 15 september 2026 | onbekend     | 1 mei 2009 | nee               | nee    | onbekend   | is niet te bepalen wie nu verantwoordelijk is omdat inschrijving.redenEinde onbekend is |
        | 15 september 2026 | eigenVerzoek | 1 mei 2009 | nee               | nee    | werk       | is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is |
        | 15 september 2026 | eigenVerzoek | 1 mei 2009 | nee               | ja     | onbekend   | is de mbo-school nu verantwoordelijk                                                   |
        | 22 september 2026 | eigenVerzoek | 1 mei 2009 | nee               | nee    | onbekend   | is de mbo-school nu verantwoordelijk                                                   |

    Abstract Scenario: Na een vroeg vertrek is het Doorstroompunt er bij elke reden waarna niemand anders klaarstaat
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 september 2026
      En de reden van het einde van de inschrijving is <reden>
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op 21 september 2026 kijkt
      Dan <uitkomst>

      Voorbeelden:
        | reden          | uitkomst                                                                                |
        | nietVerschenen | is het Doorstroompunt nu verantwoordelijk                                               |
        | verwijdering   | is het Doorstroompunt nu verantwoordelijk                                               |
        | anders         | is het Doorstroompunt nu verantwoordelijk                                               |
        | overplaatsing  | is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is |

    Abstract Scenario: Is alleen het einde bekend, dan is het Doorstroompunt er niet eerder dan die dag
      Gegeven de einddatum van de inschrijving op het mbo is 24 augustus 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op <dag> kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | dag              | partij             |
        | 23 augustus 2026 | niemand            |
        | 24 augustus 2026 | het Doorstroompunt |

    Scenario: Wie na een vroeg vertrek weer naar het vo gaat, krijgt het Doorstroompunt niet vanzelf
      Gegeven het doel is vo
      En de inschrijving bij een andere school is ja
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 september 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als het doorstroompunt op 21 september 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is

    Abstract Scenario: Ook met een diploma van de entreeopleiding is er vanaf de teldatum een partij
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 september 2026
      En de reden van het einde van de inschrijving is diploma
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op <dag> kijkt
      Dan <uitkomst>

      Voorbeelden:
        | dag               | uitkomst                                      |
        | 30 september 2026 | is niet te bepalen wie nu verantwoordelijk is |
        | 1 oktober 2026    | is het Doorstroompunt nu verantwoordelijk     |

    Abstract Scenario: Wie aanwezig is, hoort op het mbo tot het einde, ook zonder begindatum
      Gegeven de komst bij de start is ja
      En de einddatum van de inschrijving op het mbo is 1 december 2026
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      En de reden van het einde van de inschrijving is diploma
      Als de mbo-school op <dag> kijkt
      Dan is <partij> nu verantwoordelijk

      Voorbeelden:
        | dag              | partij             |
        | 30 november 2026 | de mbo-school      |
        | 1 december 2026  | het Doorstroompunt |

    Scenario: Een einde zonder begin en zonder aanwezigheid is geen inschrijving om op te rekenen
      Gegeven de einddatum van de inschrijving op het mbo is 1 december 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op 20 november 2026 kijkt
      Dan is het Doorstroompunt nu verantwoordelijk

    Abstract Scenario: Een inschrijving die al een einde heeft, telt vanaf haar eerste dag tot haar laatste
      Gegeven de datum van inschrijving op het mbo is 24 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 september 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op <dag> kijkt
      Dan is <partij> nu verantwoordelijk
      En neemt <opvolger> het over op <overgang>

      Voorbeelden:
        | dag               | partij        | opvolger           | overgang          |
        | 23 augustus 2026  | niemand       | de mbo-school      | 24 augustus 2026  |
        | 24 augustus 2026  | de mbo-school | het Doorstroompunt | 15 september 2026 |
        | 14 september 2026 | de mbo-school | het Doorstroompunt | 15 september 2026 |

    Scenario: Na het einde is de mbo-school het niet meer
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 1 december 2026
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op 1 december 2026 kijkt
      Dan is het Doorstroompunt nu verantwoordelijk

  Regel: OVD-12 Op dit moment is geen enkele partij verantwoordelijk

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: In de tussentijd voor een start in februari zegt een signaal dat niemand het is
      Gegeven de datum van uitschrijving in het vo is 31 juli 2026
      En het instroommoment is februari
      En de datum van de start is 1 februari 2027
      En een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt de mbo-school het over op 1 februari 2027
      En is er een signaal OVD-12 met urgentie hoog
      En staat bij signaal OVD-12 de tekst "Spreek met de leerling af wie dat nu doet"
      En wordt actie A096 aangeraden
      En wordt actie A180 aangeraden

    Scenario: Ook zonder mbo als doel telt de afspraak dat niemand het is
      Gegeven het doel is werk
      En de partij die nu contact houdt is geen enkele partij
      En er zijn geen aanmeldingen
      Als het doorstroompunt op 10 mei 2026 kijkt
      Dan is er een signaal OVD-12
      En is niemand nu verantwoordelijk

    Scenario: Zegt een ander signaal het al, dan niet nog een keer
      Gegeven de partij die nu contact houdt is geen enkele partij
      En er zijn geen aanmeldingen
      Als vo op 10 mei 2026 kijkt
      Dan is er een signaal OVD-10
      En is er geen signaal OVD-12

    Abstract Scenario: Is nog niet te bepalen of een ander signaal het zegt, dan zegt OVD-12 het
      Gegeven de partij die nu contact houdt is geen enkele partij
      En de volgende feiten:
        | feit | waarde |
        | doel | <doel> |
      En er zijn geen aanmeldingen
      Als <partij> op <dag> kijkt
      Dan is er <een of geen> signaal OVD-12

      Voorbeelden:
        | partij             | doel     | dag              | een of geen |
        | vo                 | onbekend | 10 mei 2026      | een         |
        | vo                 | mbo      | 10 mei 2026      | geen        |
        | de mbo-school      | onbekend | 10 mei 2026      | een         |
        | het doorstroompunt | onbekend | 10 augustus 2026 | een         |
        | de leerling        | onbekend | 10 augustus 2026 | een         |
        | het doorstroompunt | mbo      | 10 augustus 2026 | geen        |

    Abstract Scenario: Ook na de zomer is één ander signaal genoeg, en zonder zo'n signaal zegt OVD-12 het
      Gegeven de partij die nu contact houdt is geen enkele partij
      En de datum van uitschrijving in het vo is 31 juli 2026
      En de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 15 september 2026
      En de reden van het einde van de inschrijving is overplaatsing
      En de geboortedatum is 1 mei 2009
      En de andere bestemming is <bestemming>
      En een aanmelding met status <stand> op 20 maart 2026
      Als vo op 12 oktober 2026 kijkt
      Dan is er <ZOM-05> signaal ZOM-05
      En is er <STA-02> signaal STA-02
      En is er <OVD-12> signaal OVD-12

      Voorbeelden:
        | stand        | bestemming | ZOM-05 | STA-02 | OVD-12 |
        | ingetrokken  | onderwijs  | een    | geen   | geen   |
        | ingeschreven | onbekend   | geen   | een    | geen   |
        | ingeschreven | onderwijs  | geen   | geen   | een    |

    Scenario: Zijn de aanmeldingen niet bekend, dan zegt OVD-12 het
      Gegeven de partij die nu contact houdt is geen enkele partij
      En het instroommoment is februari
      En de aanmeldingen zijn onbekend
      Als vo op 10 augustus 2026 kijkt
      Dan is signaal ZOM-02 nog niet te bepalen
      En is er een signaal OVD-12

    Scenario: Met een verantwoordelijke partij is er geen signaal
      Gegeven een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 mei 2026 kijkt
      Dan is de vo-school nu verantwoordelijk
      En is er geen signaal OVD-12

    Scenario: Is niet te bepalen wie het is, dan is het signaal dat ook niet
      Gegeven er zijn geen aanmeldingen
      En de andere bestemming is onbekend
      Als vo op 10 september 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is
      En is er geen signaal OVD-12

    Scenario: Is niet bekend of de leerling van de vo-school af is, dan vraagt OVD-12 daarnaar
      Gegeven het instroommoment is februari
      En de datum van de start is 1 februari 2027
      En een aanmelding met status plaatsAangeboden op 20 maart 2026
      Als vo op 10 augustus 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat vo.uitschrijving onbekend is
      En is signaal OVD-12 nog niet te bepalen omdat vo.uitschrijving onbekend is

  Regel: Bij overlijden of vertrek naar het buitenland is er niets

    Scenario: Er is ook geen verantwoordelijke partij meer om te noemen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is geen enkele partij
      En de leerling.status is overleden
      Als vo op 10 augustus 2026 kijkt
      Dan is er geen enkel signaal

  Regel: De grens van een inschrijving, een start of de teldatum telt op de dag zelf

    Scenario: Eindigt de inschrijving op de dag van de start, dan is er die dag geen OVD-12
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                                            | waarde                    |
        | instroommoment                                  | september                 |
        | geboortedatum                                   | 1 april 2009              |
        | status van de leerling                          | in beeld voor de overstap |
        | startkwalificatie                               | nee                       |
        | vrijstelling van de leer- of kwalificatieplicht | nee                       |
        | datum van uitschrijving in het vo               | 1 augustus 2026           |
        | tussenstap tussen vo en mbo                     | nee                       |
        | datum van de start                              | 1 september 2026          |
        | komst bij de start                              | ja                        |
        | datum van de eerste aanwezigheid                | 1 september 2026          |
        | datum van inschrijving op het mbo               | 1 september 2026          |
        | einddatum van de inschrijving op het mbo        | 1 september 2026          |
        | inschrijving bij een andere school              | nee                       |
      En deze aanmeldingen bij het mbo:
        | niveau | leerweg | datum           | status       | statusdatum  | wasGeplaatst | buitenRegio | numerusFixus | voldoetVooropleiding |
        | 4      | bol     | 21 januari 2026 | ingeschreven | 15 juli 2026 | ja           | nee         | nee          | ja                   |
      En er zijn geen keuzes over het delen van gegevens
      Als vo op 1 september 2026 kijkt
      Dan ziet vo niets van OVD-12

    Scenario: Op de dag voor de teldatum neemt het Doorstroompunt het de volgende dag over
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                                                  | waarde                    |
        | instroommoment                                        | september                 |
        | partij die nu contact houdt                           | geen enkele partij        |
        | geboortedatum                                         | 1 april 2009              |
        | status van de leerling                                | in beeld voor de overstap |
        | startkwalificatie                                     | nee                       |
        | vrijstelling van de leer- of kwalificatieplicht       | nee                       |
        | schoolsoort in het vo                                 | vmbo theoretisch          |
        | aantal schooljaren tot het vertrek uit het vo         | 0                         |
        | datum van uitschrijving in het vo                     | 1 augustus 2026           |
        | uitslag van het examen in het vo                      | geslaagd                  |
        | tussenstap tussen vo en mbo                           | nee                       |
        | behoefte aan ondersteuning, bekend bij de vo-school   | nee                       |
        | melding van de behoefte aan ondersteuning bij het mbo | nee                       |
        | verplichte intake                                     | ja                        |
        | stand van de intake                                   | afgerond                  |
        | datum van de intake                                   | 25 februari 2026          |
        | besluit over de toelating                             | toegelaten                |
        | bericht aan de vo-school over het besluit             | ja                        |
        | datum van het besluit over de toelating               | 29 april 2026             |
        | niveau van de opleiding                               | 4                         |
        | leerweg                                               | bol                       |
        | voorwaardelijke plaatsing                             | nee                       |
        | stand van de warme overdracht                         | niet nodig                |
        | datum van de overdracht binnen het mbo                | 1 september 2026          |
        | ontvangst van gegevens door het mbo                   | ja                        |
        | oordeel over de ontvangen gegevens                    | voldoende                 |
        | datum van de overdracht                               | 13 mei 2026               |
        | bericht aan het docententeam                          | ja                        |
        | bekende contactpersoon op het mbo                     | ja                        |
        | gepland contact in de zomer                           | ja                        |
        | datum van de start                                    | 1 september 2026          |
        | komst bij de start                                    | ja                        |
        | datum van de eerste aanwezigheid                      | 1 september 2026          |
        | bericht aan de vo-school over de start                | ja                        |
        | datum van inschrijving op het mbo                     | 1 september 2026          |
        | einddatum van de inschrijving op het mbo              | 30 september 2026         |
        | inschrijving bij een andere school                    | nee                       |
      En deze aanmeldingen bij het mbo:
        | niveau | leerweg | datum           | status    | statusdatum  | wasGeplaatst | buitenRegio | numerusFixus | voldoetVooropleiding |
        | 4      | bol     | 21 januari 2026 | ontvangen | 15 juli 2026 | ja           | nee         | nee          | ja                   |
      En er zijn geen keuzes over het delen van gegevens
      En deze activiteiten voor de oriëntatie:
        | soort      | datum           | verschenen |
        | open dag   | 1 februari 2025 | ja         |
        | meeloopdag | 1 mei 2025      | ja         |
      Als vo op 30 september 2026 kijkt
      Dan neemt het doorstroompunt het over op 1 oktober 2026

    Scenario: Is de stand van de aanmelding niet bekend, dan is het de dag voor de teldatum nog niet te bepalen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de volgende feiten:
        | feit                                            | waarde                    |
        | instroommoment                                  | september                 |
        | geboortedatum                                   | 1 april 2009              |
        | status van de leerling                          | in beeld voor de overstap |
        | startkwalificatie                               | ja                        |
        | vrijstelling van de leer- of kwalificatieplicht | nee                       |
        | datum van uitschrijving in het vo               | 1 augustus 2026           |
        | tussenstap tussen vo en mbo                     | nee                       |
        | datum van de start                              | 1 september 2026          |
        | komst bij de start                              | ja                        |
        | datum van de eerste aanwezigheid                | 1 september 2026          |
        | datum van inschrijving op het mbo               | 1 september 2026          |
        | einddatum van de inschrijving op het mbo        | 30 september 2026         |
        | inschrijving bij een andere school              | nee                       |
      En deze aanmeldingen bij het mbo:
        | niveau | leerweg | datum           | statusdatum  | wasGeplaatst | buitenRegio | numerusFixus | voldoetVooropleiding |
        | 4      | bol     | 21 januari 2026 | 15 juli 2026 | ja           | nee         | nee          | ja                   |
      En er zijn geen keuzes over het delen van gegevens
      Als vo op 30 september 2026 kijkt
      Dan is signaal OVD-12 nog niet te bepalen

  Regel: De leeftijd tot waar het Doorstroompunt helpt hoort bij het jaar van de overstap

    Abstract Scenario: Wie 23 is, kan in de jaren voor de nieuwe wet niet naar het Doorstroompunt
      Gegeven een leerling die in <jaar> naar het mbo gaat
      En de volgende feiten:
        | feit                                            | waarde                    |
        | instroommoment                                  | september                 |
        | geboortedatum                                   | <geboortedatum>           |
        | status van de leerling                          | in beeld voor de overstap |
        | startkwalificatie                               | nee                       |
        | vrijstelling van de leer- of kwalificatieplicht | nee                       |
        | datum van uitschrijving in het vo               | <peildatum>               |
        | tussenstap tussen vo en mbo                     | nee                       |
        | datum van inschrijving op het mbo               | <peildatum>               |
        | einddatum van de inschrijving op het mbo        | <peildatum>               |
        | inschrijving bij een andere school              | nee                       |
      En er zijn geen aanmeldingen bij het mbo
      En er zijn geen keuzes over het delen van gegevens
      Als vo op <peildatum> kijkt
      Dan is <uitkomst>

      Voorbeelden:
        | jaar | peildatum       | geboortedatum   | uitkomst                           |
        | 2018 | 1 augustus 2017 | 1 augustus 1994 | er een signaal OVD-12              |
        | 2018 | 1 augustus 2017 | 1 augustus 1995 | signaal OVD-12 nog niet te bepalen |
        | 2019 | 1 augustus 2018 | 1 augustus 1995 | er een signaal OVD-12              |
        | 2019 | 1 augustus 2018 | 1 augustus 1996 | signaal OVD-12 nog niet te bepalen |
        | 2020 | 1 augustus 2019 | 1 augustus 1996 | er een signaal OVD-12              |
        | 2020 | 1 augustus 2019 | 1 augustus 1997 | signaal OVD-12 nog niet te bepalen |
        | 2021 | 1 augustus 2020 | 1 augustus 1997 | er een signaal OVD-12              |
        | 2021 | 1 augustus 2020 | 1 augustus 1998 | signaal OVD-12 nog niet te bepalen |
        | 2022 | 1 augustus 2021 | 1 augustus 1998 | er een signaal OVD-12              |
        | 2022 | 1 augustus 2021 | 1 augustus 1999 | signaal OVD-12 nog niet te bepalen |
        | 2023 | 1 augustus 2022 | 1 augustus 1999 | er een signaal OVD-12              |
        | 2023 | 1 augustus 2022 | 1 augustus 2000 | signaal OVD-12 nog niet te bepalen |
        | 2024 | 1 augustus 2023 | 1 augustus 2000 | er een signaal OVD-12              |
        | 2024 | 1 augustus 2023 | 1 augustus 2001 | signaal OVD-12 nog niet te bepalen |
