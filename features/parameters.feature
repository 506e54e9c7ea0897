# language: nl
Functionaliteit: Datums en aantallen die verschillen
  De uiterste datum was in 2020 een maand later. Ook een regio of school kan een andere datum kiezen.
  Deze voorbeelden laten zien dat de regels meebewegen, zonder dat iemand een regel verandert.

  Regel: De uiterste datum hoort bij het jaar van de overstap

    Abstract Scenario: In 2020 was aanmelden tot en met 1 mei op tijd
      Gegeven een leerling die in <jaar> naar het mbo gaat
      En een aanmelding met status aangemeld op <aanmelding>
      En de leerling is 17 jaar op <aanmelding>
      Als de vo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal AAN-02

      Voorbeelden:
        | jaar | aanmelding    | peildatum   | een of geen |
        | 2019 | 2 april 2019  | 11 mei 2019 | een         |
        | 2020 | 2 april 2020  | 11 mei 2020 | geen        |
        | 2020 | 20 april 2020 | 11 mei 2020 | geen        |
        | 2020 | 1 mei 2020    | 11 mei 2020 | geen        |
        | 2020 | 2 mei 2020    | 11 mei 2020 | een         |
        | 2021 | 1 april 2021  | 11 mei 2021 | geen        |
        | 2021 | 2 april 2021  | 11 mei 2021 | een         |

    Abstract Scenario: In 2020 schoof de herinnering een maand mee
      Gegeven een leerling die in 2020 naar het mbo gaat
      En er zijn geen aanmeldingen
      Als de vo-school op <peildatum> kijkt
      Dan is er <herinnering> signaal AAN-16
      En is er <te laat> signaal AAN-01

      Voorbeelden:
        | peildatum    | herinnering | te laat |
        | 2 april 2020 | geen        | geen    |
        | 3 april 2020 | een         | geen    |
        | 1 mei 2020   | een         | geen    |
        | 2 mei 2020   | geen        | een     |

    Scenario: Het jaar van de overstap telt, niet het jaar van de peildatum
      Gegeven een leerling die in 2027 naar het mbo gaat
      En er zijn geen aanmeldingen
      Als de vo-school op 16 november 2026 kijkt
      Dan is er geen signaal AAN-01
      En is er geen signaal AAN-16

    Scenario: Zonder aanmelding in 2020 noemt de uitleg de datum van dat jaar
      Gegeven een leerling die in 2020 naar het mbo gaat
      En er zijn geen aanmeldingen
      Als de vo-school op 11 mei 2020 kijkt
      Dan staat bij signaal AAN-01 de tekst "De uiterste datum was 1 mei 2020"

  Regel: Wat als een datum of aantal anders was

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: Met 1 mei als uiterste datum is 15 april gewoon op tijd
      Gegeven de parameter uitersteAanmelddatum is 1 mei 2026
      En een aanmelding met status aangemeld op 15 april 2026
      En de leerling is 17 jaar op 15 april 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Abstract Scenario: Twee weken vooraf herinneren in plaats van vier
      Gegeven de parameter herinneringDagen is 14
      En er zijn geen aanmeldingen
      Als de vo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal AAN-16

      Voorbeelden:
        | peildatum     | een of geen |
        | 17 maart 2026 | geen        |
        | 18 maart 2026 | een         |

    Abstract Scenario: Al vanaf december aandacht voor vroeg aanmelden
      Gegeven de parameter vroegeAanmelddatum is 1 december 2025
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En er zijn geen aanmeldingen
      Als de vo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal AAN-04

      Voorbeelden:
        | peildatum        | een of geen |
        | 30 november 2025 | geen        |
        | 1 december 2025  | een         |

    Abstract Scenario: Een latere streefdatum voor de warme overdracht
      Gegeven de parameter uiterlijkeOverdracht is 1 juli 2026
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de wens voor een warme overdracht is ja
      Als de vo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal OVD-01

      Voorbeelden:
        | peildatum   | een of geen |
        | 1 juli 2026 | geen        |
        | 2 juli 2026 | een         |

    Abstract Scenario: Een schooljaar dat een week eerder eindigt
      Gegeven de parameter eindeSchooljaar is 8 juli 2026
      En een aanmelding met status wachtlijst op 15 maart 2026
      Als de vo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal ZOM-02

      Voorbeelden:
        | peildatum   | een of geen |
        | 7 juli 2026 | geen        |
        | 8 juli 2026 | een         |

    Abstract Scenario: De eerste lesdag geldt alleen als de eigen startdatum niet bekend is
      Gegeven de parameter eersteLesdag is 24 augustus 2026
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de gekoppelde coach is ja
      En de datum van de start is <start>
      Als de mbo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal ZOM-01

      Voorbeelden:
        | start            | peildatum        | een of geen |
        | onbekend         | 23 augustus 2026 | een         |
        | onbekend         | 24 augustus 2026 | geen        |
        | 31 augustus 2026 | 24 augustus 2026 | een         |
        | 31 augustus 2026 | 31 augustus 2026 | geen        |

    Abstract Scenario: Pas na twee weken vragen waar de leerling is
      Gegeven de parameter noShowDagen is 14
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de komst bij de start is nee
      Als de mbo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal STA-01

      Voorbeelden:
        | peildatum         | een of geen |
        | 14 september 2026 | geen        |
        | 15 september 2026 | een         |

    Abstract Scenario: Vier weken voor de start een leerwerkplek
      Gegeven de parameter bblDagen is 28
      En de leerweg is bbl
      Als de mbo-school op <peildatum> kijkt
      Dan is er <een of geen> signaal PLA-05

      Voorbeelden:
        | peildatum       | een of geen |
        | 3 augustus 2026 | geen        |
        | 4 augustus 2026 | een         |

    Abstract Scenario: Een teldatum halverwege oktober
      Gegeven de parameter teldatum is 15 oktober 2026
      En er zijn geen aanmeldingen
      Als de vo-school op <peildatum> kijkt
      Dan is er <AAN-01> signaal AAN-01
      En is er <STA-02> signaal STA-02

      Voorbeelden:
        | peildatum       | AAN-01 | STA-02 |
        | 14 oktober 2026 | een    | geen   |
        | 15 oktober 2026 | geen   | een    |

  Regel: In Utrecht begint de eerste ronde van Overstaptafels op 1 maart

    Abstract Scenario: Een bespreking telt vanaf 1 maart
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de regio is utrecht
      En de datum van de bespreking aan de Overstaptafel is <bespreking>
      En er zijn geen aanmeldingen bij het mbo
      Als vo op 8 juni 2026 kijkt
      Dan is er <een of geen> signaal PLA-07

      Voorbeelden:
        | bespreking       | een of geen |
        | 28 februari 2026 | een         |
        | 1 maart 2026     | geen        |
