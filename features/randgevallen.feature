# language: nl
Functionaliteit: Randgevallen
  Gevallen uit de praktijk die net anders zijn, en vooral: wat er dan juist niet moet gebeuren.
  Het nummer verwijst naar de lijst met randgevallen in het domeinrapport, hoofdstuk 7.

  Regel: Op tijd, te laat, en met welke rechten

    Scenario: 1. Aangemeld op 1 april zelf is op tijd
      Gegeven het dossier "aangemeld-op-1-april.json"
      Als de leerling op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 2. Op 2 april aangemeld en 17 jaar: nog toelaatbaar
      Gegeven het dossier "aangemeld-op-2-april-17-jaar.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-02
      En staat bij signaal AAN-02 de tekst "nog steeds toelaatbaar"
      En wordt actie A058 aangeraden aan de mentor
      En wordt actie A072 aangeraden aan de mentor
      En wordt actie A052 niet aangeraden

    Scenario: 3. De dag ervoor 18 geworden: weigeren kan, maar staat niet vast
      Gegeven het dossier "18-geworden-op-1-april.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-03
      En staat bij signaal AAN-03 de tekst "kan weigeren. Dat hoeft niet."
      En staat bij signaal AAN-03 niet de tekst "wordt geweigerd"
      En wordt actie A193 aangeraden aan de mentor
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A194 aangeraden aan de mentor

    Scenario: 4. Een havodiploma op zak en in mei aangemeld: leerplicht heeft hier geen rol
      Gegeven het dossier "havodiploma-aanmelding-in-mei.json"
      Als de vo-school op 18 mei 2026 kijkt
      Dan zijn er precies de signalen AAN-03
      En wordt actie A194 aangeraden aan de mentor
      En wordt actie A134 niet aangeraden

    Scenario: 5. Na 1 april niet aangemeld: de school helpt, er gaat niets naar leerplicht
      Gegeven het dossier "nog-niet-aangemeld-na-1-april.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-01
      En wordt actie A194 aangeraden aan de mentor
      En wordt actie A053 aangeraden aan de mentor
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A134 niet aangeraden

    Scenario: 6. Wie in het vo blijft, hoeft zich niet aan te melden
      Gegeven het dossier "blijft-in-het-vo.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 7. In 2020 was 20 april op tijd
      Gegeven het dossier "aangemeld-20-april-2020.json"
      Als de vo-school op 11 mei 2020 kijkt
      Dan is er geen enkel signaal

    Scenario: 8. Entree zonder diploma, te laat aangemeld en 17 jaar
      Gegeven het dossier "entree-aanmelding-in-mei.json"
      Als de vo-school op 18 mei 2026 kijkt
      Dan zijn er precies de signalen AAN-02
      En staat bij signaal AAN-02 de tekst "het recht op studiekeuzeadvies"
      En staat bij signaal AAN-02 niet de tekst "toelatingsrecht"
      En wordt actie A194 aangeraden aan de mentor

    Scenario: 10. Gezakt in juni, maar op tijd aangemeld
      Gegeven het dossier "gezakt-voor-het-vmbo.json"
      Als de vo-school op 29 juni 2026 kijkt
      Dan zijn er precies de signalen PLA-06
      En wordt actie A288 aangeraden aan de leerling
      En wordt actie A195 aangeraden aan de mentor
      En ziet de vo-school niets van AAN-02

    Scenario: 11. Van havo 3 met een overgangsbewijs naar niveau 4
      Gegeven het dossier "havo-3-met-overgangsbewijs.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 42. Het vavo telt als elke andere school
      Gegeven het dossier "vavo-op-tijd.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 49. De geboortedag is niet bekend: niet de eerste van de maand aannemen
      Gegeven het dossier "geboortedag-onbekend.json"
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal AAN-02 nog niet te bepalen omdat de geboortedatum onbekend is
      En is signaal AAN-03 nog niet te bepalen omdat de geboortedatum onbekend is

    Abstract Scenario: Geboren op 29 februari: 18 op 1 maart
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de parameter uitersteAanmelddatum is 1 februari 2026
      En de geboortedatum is 29 februari 2008
      En een aanmelding met status aangemeld op <aanmelding>
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <AAN-02> signaal AAN-02
      En is er <AAN-03> signaal AAN-03

      Voorbeelden:
        | aanmelding       | AAN-02 | AAN-03 |
        | 28 februari 2026 | een    | geen   |
        | 1 maart 2026     | geen   | een    |

  Regel: Meer aanmeldingen, een andere regio of een tussenstap

    Scenario: 13. Een jaar gewerkt: de oude school krijgt geen verwijt en geen taak
      Gegeven het dossier "jaar-gewerkt-dan-mbo.yaml"
      Als de mbo-school op 1 juli 2027 kijkt
      Dan zijn er precies de signalen AAN-10 en OVD-05
      En wordt actie A266 aangeraden aan het doorstroompunt
      En wordt actie A197 aangeraden aan de intaker

    Scenario: 13. Een jaar gewerkt: de vo-school ziet geen signaal over de overdracht
      Gegeven het dossier "jaar-gewerkt-dan-mbo.yaml"
      Als de vo-school op 1 juli 2027 kijkt
      Dan is er geen enkel signaal
      En is er geen signaal OVD-01
      En ziet de vo-school niets van AAN-10
      En ziet de vo-school niets van OVD-05

    Scenario: 14. Andere regio en de stand is niet bekend: dat is niet hetzelfde als niet aangemeld
      Gegeven het dossier "andere-regio-stand-onbekend.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal
      En is signaal AAN-01 nog niet te bepalen omdat aanmeldingen[0].status onbekend is
      En is signaal AAN-09 nog niet te bepalen omdat aanmeldingen[0].status onbekend is

    Scenario: 14. Andere regio en de stand is wel bekend
      Gegeven het dossier "andere-regio-niets-ontvangen.yaml"
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-09
      En wordt actie A197 aangeraden aan de intaker
      En wordt actie A193 aangeraden aan de mentor

    Scenario: 16. Eén aanmelding ingetrokken, de andere loopt
      Gegeven het dossier "twee-aanmeldingen-een-ingetrokken.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen enkel signaal

    Scenario: 18. Uitgeloot en nog geen tweede keuze
      Gegeven het dossier "opleiding-vol.json"
      Als de vo-school op 1 juni 2026 kijkt
      Dan zijn er precies de signalen AAN-01, PLA-02 en PLA-07
      En staat bij signaal PLA-02 niet de tekst "beperking"
      En staat bij signaal PLA-02 niet de tekst "discriminatie"
      En wordt actie A064 niet aangeraden
      En wordt actie A133 aangeraden aan de decaan
      En wordt actie A194 aangeraden aan de mentor
      En ziet de mbo-school niets van AAN-01

    Scenario: 39. Van het praktijkonderwijs naar werk
      Gegeven het dossier "pro-naar-werk.json"
      Als de vo-school op 29 juni 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de vo-school niets van AAN-01

    Scenario: 50. Een bijna leeg dossier in november: vragen, geen conclusies
      Gegeven het dossier "bijna-leeg.json"
      Als de vo-school op 16 november 2026 kijkt
      Dan zijn er precies de signalen ORI-01
      En wordt actie A010 aangeraden aan de mentor
      En ziet de vo-school niets van AAN-01

  Regel: Ondersteuning en overdracht

    Scenario: 21. Niet gemeld en geen toestemming: geen spoor bij het mbo
      Gegeven het dossier "niet-gemeld-bij-mbo.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen AAN-07 en OVD-11
      En wordt actie A055 aangeraden aan de mentor
      En wordt actie A056 aangeraden aan de leerling
      En wordt actie A071 aangeraden aan de mentor
      En wordt actie A233 aangeraden aan de leerling
      En ziet de mbo-school niets van AAN-07
      En ziet de mbo-school niets van OVD-11
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo
      En ziet de mbo-school hetzelfde als zonder ondersteuning.complexiteit

    Scenario: 22. Toestemming ingetrokken: bij het mbo blijft niets achter
      Gegeven het dossier "toestemming-ingetrokken-op-1-juni.yaml"
      En de parameter uiterlijkeOverdracht is 15 mei 2026
      Als de mbo-school op 31 mei 2026 kijkt
      Dan is er een signaal OVD-01
      Als de mbo-school op 1 juni 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van OVD-01
      En ziet de mbo-school niets van OVD-04
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Scenario: 22. Toestemming ingetrokken: de vo-school hoort dat zij niets mag delen
      Gegeven het dossier "toestemming-ingetrokken-op-1-juni.yaml"
      Als de vo-school op 1 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-04
      En wordt actie A056 aangeraden aan de leerling

    Scenario: 23. Een ouder wil delen, de leerling van 17 niet: de leerling beslist
      Gegeven het dossier "toestemming-geweigerd-17-jaar.json"
      Als de vo-school op 20 april 2026 kijkt
      Dan zijn er precies de signalen OVD-04
      En wordt actie A056 aangeraden aan de mentor
      En wordt actie A071 aangeraden aan de mentor
      En ziet de mbo-school niets van OVD-04
      En ziet de mbo-school niets van AAN-07
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo

    Scenario: 24. De behoefte blijkt pas in november: nooit te laat
      Gegeven het dossier "behoefte-pas-in-november.json"
      Als de mbo-school op 16 november 2026 kijkt
      Dan is er een signaal D100-09
      En staat bij signaal D100-09 niet de tekst "te laat"
      En ziet de mbo-school niets van INT-05
      En wordt actie A283 aangeraden aan de intaker
      En wordt actie A103 aangeraden aan de leerling

    Scenario: 25. Gewone intake en ingeschreven zonder afspraken
      Gegeven het dossier "gewone-intake-afspraken-ontbreken.json"
      Als de mbo-school op 8 juni 2026 kijkt
      Dan zijn er precies de signalen INT-01 en INT-05
      En wordt actie A090 aangeraden aan de intaker
      En wordt actie A218 aangeraden aan de intaker

    Scenario: 26. Een overdracht zonder de leerling telt niet als klaar
      Gegeven het dossier "overdracht-zonder-leerling.json"
      Als de vo-school op 22 juni 2026 kijkt
      Dan zijn er precies de signalen OVD-02
      En wordt actie A156 aangeraden aan de leerling
      En wordt actie A062 aangeraden aan de mentor

    Scenario: 27. Wel overgedragen, maar de mbo-mentor weet nog van niets
      Gegeven het dossier "overdracht-niet-doorgegeven.json"
      Als de mbo-school op 7 september 2026 kijkt
      Dan zijn er precies de signalen OVD-03
      En wordt actie A157 aangeraden aan de mbo-mentor

    Scenario: Alles geregeld geeft rust bij iedereen
      Gegeven het dossier "alles-geregeld.yaml"
      Als de leerling op 22 juni 2026 kijkt
      Dan is er geen enkel signaal

    Abstract Scenario: Een half jaar na 31 augustus is de laatste dag van februari
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de stand van de warme overdracht is gehouden
      En de datum van de start is 31 augustus 2026
      Als de mbo-school op <dag> kijkt
      Dan is er <een of geen> signaal OVD-03

      Voorbeelden:
        | dag              | een of geen |
        | 27 februari 2027 | een         |
        | 28 februari 2027 | geen        |

  Regel: Zomer, start en teldatum

    Scenario: 17. De plek in juli opgegeven: niet wachten tot oktober
      Gegeven het dossier "plek-in-juli-opgegeven.json"
      Als het doorstroompunt op 3 augustus 2026 kijkt
      Dan is er een signaal ZOM-04
      En is er een signaal ZOM-02
      En is er geen signaal STA-02
      En wordt actie A168 aangeraden aan de doorstroomcoach
      En wordt actie A180 aangeraden aan het doorstroompunt
      En wordt actie A194 aangeraden aan de mentor

    Scenario: 28. Op dag zeven nog niet gezien
      Gegeven het dossier "niet-gezien-op-dag-7.json"
      Als de mbo-school op 7 september 2026 kijkt
      Dan zijn er precies de signalen STA-01
      En wordt actie A280 aangeraden aan de verzuimcoördinator
      En wordt actie A281 aangeraden aan de verzuimcoördinator

    Scenario: 28. Op dag negen is de leerling er: geen tweede melding
      Gegeven het dossier "gezien-op-dag-9.json"
      Als de mbo-school op 9 september 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de mbo-school niets van STA-01

    Scenario: 29. Niet gezien, maar elders ingeschreven
      Gegeven het dossier "elders-ingeschreven.json"
      Als de mbo-school op 14 september 2026 kijkt
      Dan is er geen enkel signaal
      En ziet het doorstroompunt niets van STA-01

    Scenario: 30. Bij een particuliere school staat de leerling niet in het register
      Gegeven het dossier "niet-bekostigd-mbo.json"
      Als het doorstroompunt op 1 oktober 2026 kijkt
      Dan is er geen enkel signaal
      En ziet het doorstroompunt niets van STA-02

    Abstract Scenario: 31. Na een overlijden zwijgt Overstap tegen iedereen
      Gegeven het dossier "overleden-in-juli.json"
      Als <partij> op 14 september 2026 kijkt
      Dan is er geen enkel signaal
      En ziet <partij> niets van STA-01
      En ziet <partij> niets van AAN-02

      Voorbeelden:
        | partij             |
        | de vo-school       |
        | de mbo-school      |
        | de leerling        |
        | het doorstroompunt |

    Abstract Scenario: 31. Ook als een overlijden alleen bij de inschrijving staat, belt niemand
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status ingeschreven op 2 februari 2026
      En de volgende feiten:
        | feit                     | waarde            |
        | doel                     | mbo               |
        | inschrijving.datum       | 1 augustus 2026   |
        | inschrijving.einddatum   | 20 augustus 2026  |
        | inschrijving.redenEinde  | <reden>           |
        | start.verschenen         | nee               |
      Als <partij> op 5 oktober 2026 kijkt
      Dan is er <een of geen> signaal STA-01
      En is er <een of geen> signaal STA-02

      Voorbeelden:
        | reden      | partij             | een of geen |
        | overlijden | de vo-school       | geen        |
        | overlijden | de mbo-school      | geen        |
        | overlijden | de leerling        | geen        |
        | overlijden | het doorstroompunt | geen        |
        | anders     | het doorstroompunt | een         |

    Scenario: 32. Verhuisd naar het buitenland
      Gegeven het dossier "vertrokken-in-augustus.yaml"
      Als het doorstroompunt op 5 oktober 2026 kijkt
      Dan is er geen enkel signaal
      En ziet het doorstroompunt niets van STA-02
      En ziet het doorstroompunt niets van ZOM-05

    Scenario: 34. Gestopt in oktober en nog geen nieuw doel
      Gegeven een leerling met overstapjaar 2027
      En er zijn geen aanmeldingen
      Als de vo-school op 20 april 2027 kijkt
      Dan is er geen signaal AAN-01
      En is signaal AAN-01 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: 35. Een start in februari heeft een eigen ritme
      Gegeven het dossier "start-in-februari.json"
      Als de vo-school op 14 december 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de vo-school niets van AAN-02

    Scenario: 35. Een start in februari is op 1 oktober geen reden voor zorg
      Gegeven een leerling die in 2026 naar het mbo gaat
      En het instroommoment is februari
      En er zijn geen aanmeldingen
      Als het doorstroompunt op 1 oktober 2026 kijkt
      Dan ziet het doorstroompunt niets van STA-02

    Scenario: 36. Pre-mbo: pas in januari ingeschreven
      Gegeven het dossier "pre-mbo-vanaf-januari.yaml"
      Als de vo-school op 1 oktober 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de vo-school niets van STA-02

    Scenario: 37. Bbl zonder praktijkovereenkomst
      Gegeven het dossier "bbl-zonder-praktijkovereenkomst.json"
      En de regio is utrecht
      Als de mbo-school op 20 augustus 2026 kijkt
      Dan zijn er precies de signalen PLA-05
      En wordt actie A169 aangeraden aan de jobhunter

    Scenario: 41. Een doorlopende leerroute heeft geen zomergat
      Gegeven het dossier "doorlopende-leerroute.json"
      Als de vo-school op 3 augustus 2026 kijkt
      Dan is er geen enkel signaal
      En ziet de vo-school niets van ZOM-02

    Scenario: 51. Zestien, uitgeschreven op 31 juli en geen plek
      Gegeven het dossier "uitgeschreven-31-juli-16-jaar.json"
      Als het doorstroompunt op 10 augustus 2026 kijkt
      Dan is er een signaal ZOM-05
      En is er een signaal ZOM-02
      En wordt actie A282 aangeraden aan de decaan
      En wordt actie A180 aangeraden aan het doorstroompunt

    Scenario: 52. Het mbo sloot de inschrijving en de vo-school hoorde niets
      Gegeven het dossier "mbo-sloot-af-zonder-bericht.json"
      Als de vo-school op 5 oktober 2026 kijkt
      Dan is er een signaal STA-01
      En is er een signaal STA-03
      En wordt actie A200 aangeraden aan de mbo-mentor
      En wordt actie A195 aangeraden aan de mentor

  Regel: De leeftijd voor het Doorstroompunt volgt de wet van die dag

    Scenario: 47. Op 1 maart 2026 is 24 jaar niet te oud voor het Doorstroompunt
      Gegeven een leerling die in 2025 naar het mbo gaat
      En de leerling is 24 jaar op 1 maart 2026
      En de startkwalificatie is nee
      En de datum van inschrijving op het mbo is 1 augustus 2025
      En de einddatum van de inschrijving op het mbo is 16 maart 2026
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de uren ongeoorloofd verzuim in vier weken zijn 20
      Als de mbo-school op 1 maart 2026 kijkt
      Dan is er een signaal D100-02
      En staat bij signaal D100-02 niet de tekst "te oud"
      En staat bij signaal D100-02 niet de tekst "23"
      En is de mbo-school nu verantwoordelijk
      En neemt het Doorstroompunt het over op 16 maart 2026

    Scenario: 48. Op 1 maart 2025 was het Doorstroompunt er tot 23 jaar
      Gegeven een leerling die in 2024 naar het mbo gaat
      En de leerling is 24 jaar op 1 maart 2025
      En de startkwalificatie is nee
      En de datum van inschrijving op het mbo is 1 augustus 2024
      En de einddatum van de inschrijving op het mbo is 16 maart 2025
      En de reden van het einde van de inschrijving is eigenVerzoek
      En de uren ongeoorloofd verzuim in vier weken zijn 20
      Als de mbo-school op 1 maart 2025 kijkt
      Dan is er een signaal D100-02
      En is de mbo-school nu verantwoordelijk
      En is niet bekend wie het overneemt
