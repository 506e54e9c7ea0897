# language: nl
Functionaliteit: Wie ziet wat
  De leerling beslist wat een school mag weten. Wat een partij niet mag weten, telt voor die partij niet mee.
  Uit wat een partij wel ziet, valt dan ook niets af te leiden.

  Regel: Wat alleen met toestemming gedeeld mag worden, blijft anders verborgen

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status plaatsAangeboden op 15 maart 2026
      En de gekoppelde coach is nee

    Abstract Scenario: De mbo-school merkt niets van gegevens die zij niet mag zien
      Gegeven de volgende feiten:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school hetzelfde als zonder <feit>
      En ziet het doorstroompunt hetzelfde als zonder <feit>

      Voorbeelden:
        | feit                              | waarde   |
        | ondersteuning.behoefteBekendBijVo | ja       |
        | ondersteuning.behoefteBekendBijVo | nee      |
        | ondersteuning.aarzeltTeMelden     | ja       |
        | ondersteuning.meldgesprekGevoerd  | ja       |
        | ondersteuning.complexiteit        | hoog     |
        | advies.overstapRisico             | ja       |
        | advies.vsoOordeel                 | negatief |
        | vo.cluster                        | 4        |

    Abstract Scenario: Alleen met een ja van de leerling kan de mbo-school in de zomer bellen
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En toestemming aan mbo voor toestemming is <keuze> op 1 maart 2026
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er <een of geen> signaal ZOM-01

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |
        | nietGevraagd | geen        |

    Scenario: Zonder toestemming vraagt Overstap de mbo-school ook niet naar wat zij niet mag weten
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is signaal ZOM-01 nog niet te bepalen
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Abstract Scenario: Intrekken werkt vanaf de dag zelf
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En toestemming aan mbo voor toestemming is gegeven op 1 maart 2026
      En toestemming aan mbo voor toestemming is ingetrokken op 20 juli 2026
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal ZOM-01

      Voorbeelden:
        | dag          | een of geen |
        | 19 juli 2026 | een         |
        | 20 juli 2026 | geen        |
        | 21 juli 2026 | geen        |

    Scenario: Na het intrekken is het alsof de mbo-school het nooit wist
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En toestemming aan mbo voor toestemming is gegeven op 1 maart 2026
      En toestemming aan mbo voor toestemming is ingetrokken op 20 juli 2026
      Als de mbo-school op 3 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Scenario: Van twee keuzes op één dag telt de laatste in de lijst
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En toestemming aan mbo voor toestemming is ingetrokken op 1 juli 2026
      En toestemming aan mbo voor toestemming is gegeven op 1 juli 2026
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er een signaal ZOM-01

    Scenario: Een ja aan het Doorstroompunt is geen ja aan het mbo
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En toestemming aan doorstroompunt voor toestemming is gegeven op 1 maart 2026
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er geen signaal ZOM-01
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Scenario: Een ja voor begeleiding is geen ja voor wat gevoeliger is
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is ja
      En toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026
      Als de mbo-school op 20 juli 2026 kijkt
      Dan is er geen signaal ZOM-01
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

  Regel: Begeleidingsgegevens worden gedeeld tot de leerling nee zegt

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de melding van de behoefte aan ondersteuning bij het mbo is ja
      En de stand van de intake is afgerond
      En de uitgebreide intake is nee

    Abstract Scenario: De vo-school ziet hoe de intake ging tot de leerling dat niet meer wil
      Gegeven toestemming aan vo voor begeleiding is <keuze> op 1 mei 2026
      Als de vo-school op 1 juni 2026 kijkt
      Dan is er <een of geen> signaal INT-01

      Voorbeelden:
        | keuze        | een of geen |
        | nietGevraagd | een         |
        | gegeven      | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Scenario: Na een nee aan de vo-school is er niets meer uit de intake af te leiden
      Gegeven toestemming aan vo voor begeleiding is geweigerd op 1 mei 2026
      Als de vo-school op 1 juni 2026 kijkt
      Dan is signaal INT-01 nog niet te bepalen
      En ziet de vo-school hetzelfde als zonder intake.uitgebreid

    Scenario: De mbo-school houdt haar eigen gegevens, ook na een nee aan de vo-school
      Gegeven toestemming aan vo voor begeleiding is geweigerd op 1 mei 2026
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er een signaal INT-01

    Scenario: De leerling ziet altijd alles
      Gegeven toestemming aan vo voor begeleiding is geweigerd op 1 mei 2026
      En toestemming aan mbo voor begeleiding is geweigerd op 1 mei 2026
      Als de leerling op 1 juni 2026 kijkt
      Dan zijn er precies de signalen INT-01 en OVD-04

  Regel: Een nee wordt gerespecteerd en is nooit een risico

    Scenario: Toestemming in maart gegeven en op 1 juni ingetrokken
      Gegeven het dossier "toestemming-ingetrokken-op-1-juni.yaml"
      Als de mbo-school op 22 juni 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van OVD-01
      En ziet de mbo-school niets van OVD-04
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Scenario: Tot de dag van intrekken was de overdracht gewoon aan de orde
      Gegeven het dossier "toestemming-ingetrokken-op-1-juni.yaml"
      En de parameter uiterlijkeOverdracht is 15 mei 2026
      Als de mbo-school op 31 mei 2026 kijkt
      Dan is er een signaal OVD-01

    Scenario: Vanaf de dag van intrekken stopt ook de overdracht
      Gegeven het dossier "toestemming-ingetrokken-op-1-juni.yaml"
      En de parameter uiterlijkeOverdracht is 15 mei 2026
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen signaal OVD-01

    Scenario: De vo-school hoort dat ze niets mag delen, en bij wie de keuze ligt
      Gegeven het dossier "toestemming-ingetrokken-op-1-juni.yaml"
      Als de vo-school op 22 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-04
      En is er een signaal OVD-04 met urgentie laag
      En wordt actie A056 aangeraden aan de leerling

    Scenario: Een ouder wil delen, de leerling van 17 niet
      Gegeven het dossier "toestemming-geweigerd-17-jaar.json"
      Als de vo-school op 22 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-04
      En ziet de mbo-school niets van OVD-01
      En ziet de mbo-school niets van AAN-07
      En ziet de mbo-school hetzelfde als zonder ouders.betrokken

  Regel: Een aanbod verraadt niets

    Scenario: De mbo-school leest aan een aanbod niet af welk cluster het was
      Gegeven het dossier "overdracht-niet-doorgegeven.json"
      Als de mbo-school op 7 september 2026 kijkt
      Dan is er een signaal OVD-03
      En wordt actie A254 aangeraden
      En ziet de mbo-school hetzelfde als zonder vo.cluster

    Scenario: Met toestemming weet de mbo-school of het aanbod past
      Gegeven het dossier "overdracht-niet-doorgegeven.json"
      En toestemming aan mbo voor toestemming is gegeven op 1 april 2026
      En het cluster in het speciaal onderwijs is 3
      Als de mbo-school op 7 september 2026 kijkt
      Dan is er een signaal OVD-03
      En wordt actie A254 niet aangeraden
