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

    Scenario: Zonder plek komt het Doorstroompunt in beeld op de teldatum
      Gegeven er zijn geen aanmeldingen
      Als vo op 10 augustus 2026 kijkt
      Dan is niemand nu verantwoordelijk
      En neemt het Doorstroompunt het over op 1 oktober 2026
      En is er een signaal ZOM-02

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

    Scenario: Wie een andere bestemming heeft, krijgt geen partij die niet past
      Gegeven er zijn geen aanmeldingen
      En de geboortedatum is 1 mei 2009
      En de andere bestemming is werk
      Als de leerling op 1 oktober 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is omdat verantwoordelijkePartij onbekend is

    Scenario: Ingeschreven bij een andere opleiding
      Gegeven er zijn geen aanmeldingen
      En de inschrijving bij een andere school is ja
      Als de leerling op 10 augustus 2026 kijkt
      Dan is de mbo-school nu verantwoordelijk

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

    Scenario: Met een startkwalificatie zegt de gedragslijn het niet
      Gegeven de startkwalificatie is ja
      En er zijn geen aanmeldingen
      Als de leerling op 10 mei 2026 kijkt
      Dan is niet te bepalen wie nu verantwoordelijk is

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

    Scenario: Stopt een student, dan neemt het Doorstroompunt het over
      Gegeven de datum van inschrijving op het mbo is 1 augustus 2026
      En de einddatum van de inschrijving op het mbo is 1 december 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de geboortedatum is 1 mei 2009
      Als de mbo-school op 20 november 2026 kijkt
      Dan is de mbo-school nu verantwoordelijk
      En neemt het Doorstroompunt het over op 1 december 2026

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
        | reden        | elders |
        | diploma      | nee    |
        | eigenVerzoek | ja     |

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

  Regel: Bij overlijden of vertrek naar het buitenland is er niets

    Scenario: Er is ook geen verantwoordelijke partij meer om te noemen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de partij die nu contact houdt is geen enkele partij
      En de leerling.status is overleden
      Als vo op 10 augustus 2026 kijkt
      Dan is er geen enkel signaal
