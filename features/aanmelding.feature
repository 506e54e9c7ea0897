# language: nl
Functionaliteit: Aanmelding
  Past de vooropleiding, is de voorbereiding rond, en is er een tweede keuze als plekken schaars zijn?
  Deze voorbeelden laten zien wanneer er reden is om hulp aan te bieden, en vooral wanneer niet.
  Ze horen bij rules/aanmelding.yaml.

  Regel: AAN-05 Vooropleiding of leeftijd past nog niet bij de opleiding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: De vooropleiding past nog niet, en er is nog tijd om iets te vinden dat past
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-05 met urgentie midden
      En staat bij signaal AAN-05 de tekst "dan kan de opleiding zelf onderzoeken of het toch kan"
      En wordt actie A027 aangeraden aan de leerling uiterlijk 4 mei 2026
      En wordt actie A287 aangeraden aan de mentor uiterlijk 4 mei 2026

    Abstract Scenario: Alleen een open aanmelding boven de entree waarvan bekend is dat de vooropleiding niet past
      Gegeven deze aanmeldingen:
        | datum         | status  | niveau   | voldoetVooropleiding |
        | 10 maart 2026 | <stand> | <niveau> | <past>               |
      En de leerling is 17 jaar op 1 april 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-05

      Voorbeelden:
        | stand                       | niveau | past | een of geen |
        | ontvangen                   | 2      | nee  | een         |
        | aangemeld                   | 2      | nee  | een         |
        | op de wachtlijst            | 4      | nee  | een         |
        | plek aangeboden             | 3      | nee  | geen        |
        | ingeschreven                | 3      | nee  | geen        |
        | ingetrokken                 | 3      | nee  | geen        |
        | leidt niet tot inschrijving | 3      | nee  | geen        |
        | beëindigd                   | 3      | nee  | geen        |
        | aangemeld                   | 1      | nee  | geen        |
        | aangemeld                   | 2      | ja   | geen        |

    Abstract Scenario: Eén ander gegeven en er is geen reden meer
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
      En <gegeven> is <waarde>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-05

      Voorbeelden:
        | gegeven                               | waarde      | een of geen |
        | het doel na het vo                    | vo          | geen        |
        | het doel na het vo                    | werk        | geen        |
        | de inschrijving bij een andere school | ja          | geen        |
        | de inschrijving bij een andere school | nee         | een         |
        | het besluit over de toelating         | toegelaten  | geen        |
        | het besluit over de toelating         | geweigerd   | een         |
        | het besluit over de toelating         | wachtlijst  | een         |
        | het instroommoment                    | februari    | een         |

    Scenario: Wie ergens anders een plek heeft, hoeft niets te regelen
      Gegeven deze aanmeldingen:
        | datum         | status          | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld       | 3      | nee                  |
        | 12 maart 2026 | plaatsAangeboden | 2     | ja                   |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-05

    Scenario: Twee lopende aanmeldingen, en bij één past de vooropleiding nog niet
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
        | 12 maart 2026 | aangemeld | 2      | ja                   |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-05

    Scenario: Zonder aanmelding valt er niets te vergelijken, ook niet met de leeftijd
      Gegeven er zijn geen aanmeldingen
      En de leerling wordt 16 op 20 september 2026
      Als de vo-school op 16 februari 2026 kijkt
      Dan ziet de vo-school niets van AAN-05

    Scenario: De gegevens van twee aanmeldingen worden niet door elkaar gehaald
      Gegeven deze aanmeldingen:
        | datum         | status      | niveau | voldoetVooropleiding |
        | 10 maart 2026 | ingetrokken | 3      | nee                  |
        | 12 maart 2026 | aangemeld   | 2      | ja                   |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-05

    Abstract Scenario: Het signaal geldt tot de teldatum
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-05

      Voorbeelden:
        | dag               | een of geen |
        | 10 maart 2026     | een         |
        | 30 september 2026 | een         |
        | 1 oktober 2026    | geen        |

    Abstract Scenario: Voor de entreeopleiding telt alleen de leeftijd op 1 augustus
      Gegeven in de lijst aanmeldingen staat status <stand>, niveau <niveau> en datum 10 maart 2026
      En de leerling wordt 16 op <dag>
      En het instroommoment is <moment>
      Als de vo-school op 20 april 2026 kijkt
      Dan is er <een of geen> signaal AAN-05

      Voorbeelden:
        | dag             | stand       | niveau | moment    | een of geen |
        | 31 juli 2026    | aangemeld   | 1      | september | geen        |
        | 1 augustus 2026 | aangemeld   | 1      | september | geen        |
        | 2 augustus 2026 | aangemeld   | 1      | september | een         |
        | 2 augustus 2026 | aangemeld   | 1      | februari  | geen        |
        | 2 augustus 2026 | ingetrokken | 1      | september | geen        |
        | 2 augustus 2026 | aangemeld   | 2      | september | geen        |

    Scenario: Is niet bekend of de vooropleiding past, dan is het nog niet te zeggen
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      |                      |
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-05
      En is signaal AAN-05 nog niet te bepalen omdat aanmeldingen[0].voldoetVooropleiding onbekend is

    Scenario: Is het niveau niet bekend, dan is het nog niet te zeggen
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld |        | nee                  |
      Als de vo-school op 20 april 2026 kijkt
      Dan is signaal AAN-05 nog niet te bepalen omdat aanmeldingen[0].niveau onbekend is

    Scenario: Is het doel niet bekend, dan is het nog niet te zeggen
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
      En het doel na het vo is onbekend
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-05
      En is signaal AAN-05 nog niet te bepalen omdat het doel na het vo onbekend is

    Abstract Scenario: Is de stand van een aanmelding niet bekend, dan is het nog niet te zeggen
      Gegeven deze aanmeldingen:
        | datum         | status  | niveau   | voldoetVooropleiding |
        | 10 maart 2026 | <stand> | <niveau> | nee                  |
      En de leerling wordt 16 op 20 september 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-05
      En is signaal AAN-05 nog niet te bepalen omdat aanmeldingen[0].status onbekend is

      Voorbeelden:
        | stand | niveau |
        |       | 3      |
        |       | 1      |

    Scenario: Is de geboortedatum niet bekend, dan nemen we geen leeftijd aan
      Gegeven in de lijst aanmeldingen staat status aangemeld, niveau 1 en datum 10 maart 2026
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-05
      En is signaal AAN-05 nog niet te bepalen omdat de geboortedatum onbekend is

    Scenario: De leerling ziet wat er nog te bespreken is
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
      Als de leerling op 20 april 2026 kijkt
      Dan is er een signaal AAN-05

    Scenario: De opleiding kan zelf onderzoek doen, het Doorstroompunt heeft hier geen rol
      Gegeven deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding |
        | 10 maart 2026 | aangemeld | 3      | nee                  |
      Als de mbo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-05
      En wordt actie A287 aangeraden aan de mbo-instelling
      En ziet het doorstroompunt niets van AAN-05

  Regel: AAN-06 Doorstroomdossier nog niet klaar bij de aanmelding

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En een aanmelding met status aangemeld op 10 maart 2026
      En de stand van het doorstroomdossier is begonnen

    Scenario: Aangemeld, en het dossier is begonnen
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er een signaal AAN-06 met urgentie midden
      En staat bij signaal AAN-06 de tekst "De stand van het doorstroomdossier is: begonnen"
      En staat bij signaal AAN-06 de tekst "Een dossier is niet verplicht"
      En wordt actie A063 aangeraden aan de leerling uiterlijk 30 maart 2026
      En wordt actie A054 aangeraden aan de mentor
      En wordt actie A192 aangeraden aan de mentor uiterlijk 23 maart 2026
      En wordt actie A216 aangeraden aan de leerling
      En wordt actie A233 aangeraden aan de leerling

    Abstract Scenario: Elke stand tot en met het akkoord van de leerling
      Gegeven de stand van het doorstroomdossier is <stand>
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-06

      Voorbeelden:
        | stand     | een of geen |
        | ontbreekt | een         |
        | begonnen  | een         |
        | ingevuld  | een         |
        | akkoord   | geen        |
        | verzonden | geen        |
        | gelezen   | geen        |

    Abstract Scenario: Zonder lopende aanmelding is het dossier nog niet aan de beurt
      Gegeven deze aanmeldingen:
        | datum         | status  |
        | 10 maart 2026 | <stand> |
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-06

      Voorbeelden:
        | stand       | een of geen |
        | aangemeld   | een         |
        | ingetrokken | geen        |

    Abstract Scenario: Niet willen delen is een gewone keuze, en geeft nooit dit signaal
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 12 maart 2026
      Als de leerling op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-06

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | nietGevraagd | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Abstract Scenario: Het signaal geldt tot de verwachte start
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-06

      Voorbeelden:
        | dag              | een of geen |
        | 31 augustus 2026 | een         |
        | 1 september 2026 | geen        |

    Scenario: Is over een dossier niets vastgelegd, dan volgt er geen signaal
      Gegeven de stand van het doorstroomdossier is onbekend
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er geen signaal AAN-06
      En is signaal AAN-06 nog niet te bepalen omdat de stand van het doorstroomdossier onbekend is

    Scenario: Het mbo krijgt hier niets van te zien
      Als de leerling op 16 maart 2026 kijkt
      Dan is er een signaal AAN-06
      En ziet de mbo-school niets van AAN-06
      En ziet het doorstroompunt niets van AAN-06

    Abstract Scenario: Een aanbod van één regio geldt alleen daar
      Gegeven de regio is <regio>
      Als de vo-school op 16 maart 2026 kijkt
      Dan wordt actie <wel> aangeraden aan de leerling uiterlijk 1 april 2026
      En wordt actie <niet> niet aangeraden

      Voorbeelden:
        | regio        | wel  | niet |
        | utrecht      | A167 | A159 |
        | rijnmond     | A159 | A236 |
        | ijssel-vecht | A236 | A167 |

    Scenario: De gegevens zijn nodig op de dag van de intake
      Gegeven de datum van de intake is 15 april 2026
      Als de vo-school op 16 maart 2026 kijkt
      Dan wordt actie A054 aangeraden aan de mentor uiterlijk 15 april 2026

  Regel: AAN-11 Veel te regelen, gegevens voor de aanmelding nog niet verzameld

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de omvang van de gevraagde ondersteuning is veel te regelen
      En de verzamelde gegevens voor de aanmelding is nee

    Scenario: Er is veel te regelen, en hoe eerder hoe beter
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal AAN-11 met urgentie midden
      En staat bij signaal AAN-11 de tekst "De leerling bepaalt zelf wat het mbo krijgt"
      En wordt actie A054 aangeraden aan de zorgcoördinator
      En wordt actie A056 aangeraden aan de leerling uiterlijk 1 december 2025

    Abstract Scenario: Eén ander gegeven over het verzamelen
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 17 november 2025 kijkt
      Dan is er <een of geen> signaal AAN-11

      Voorbeelden:
        | gegeven                                   | waarde           | een of geen |
        | het doel na het vo                        | werk             | geen        |
        | de omvang van de gevraagde ondersteuning  | laag             | geen        |
        | de omvang van de gevraagde ondersteuning  | midden           | geen        |
        | de verzamelde gegevens voor de aanmelding | ja               | geen        |
        | de verzamelde gegevens voor de aanmelding | onbekend         | een         |
        | de datum van de overdracht                | 10 november 2025 | geen        |

    Abstract Scenario: Van zes maanden voor de uiterste datum tot de verwachte start
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-11

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2025 | geen        |
        | 1 oktober 2025    | een         |
        | 31 augustus 2026  | een         |
        | 1 september 2026  | geen        |

    Scenario: Een regio kan zelf kiezen wanneer de vraag komt
      Gegeven de parameter voorbereidingMaanden is 3
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal AAN-11

    Abstract Scenario: Wie niet wil delen, hoeft ook niets te verzamelen
      Gegeven toestemming aan mbo voor begeleiding is <keuze> op 3 november 2025
      Als de vo-school op 17 november 2025 kijkt
      Dan is er <een of geen> signaal AAN-11

      Voorbeelden:
        | keuze        | een of geen |
        | gegeven      | een         |
        | nietGevraagd | een         |
        | geweigerd    | geen        |
        | ingetrokken  | geen        |

    Scenario: Is niet bekend hoeveel er te regelen is, dan volgt er geen signaal
      Gegeven de omvang van de gevraagde ondersteuning is onbekend
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal AAN-11
      En is signaal AAN-11 nog niet te bepalen omdat ondersteuning.complexiteit onbekend is

    Scenario: Verzamelen is alleen nodig als het doel het mbo is
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal AAN-11
      En is signaal AAN-11 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: Bij het mbo blijft hier geen spoor van
      Als de leerling op 17 november 2025 kijkt
      Dan is er een signaal AAN-11
      En ziet de mbo-school niets van AAN-11
      En ziet het doorstroompunt niets van AAN-11
      En ziet de mbo-school hetzelfde als zonder ondersteuning.complexiteit
      En ziet de mbo-school hetzelfde als zonder ondersteuning.gegevensVerzameld

  Regel: AAN-12 Gesprek over wat de leerling nodig heeft nog niet vastgelegd

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de behoefte aan ondersteuning, bekend bij de vo-school is ja

    Scenario: In het najaar is er nog tijd voor een rustig gesprek
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal AAN-12 met urgentie midden
      En staat bij signaal AAN-12 de tekst "nog niet vastgelegd"
      En wordt actie A055 aangeraden aan de mentor uiterlijk 1 december 2025
      En wordt actie A033 aangeraden aan de leerling
      En wordt actie A057 aangeraden aan de leerling
      En wordt actie A060 aangeraden aan de leerling

    Abstract Scenario: Eén ander gegeven over het gesprek
      Gegeven <gegeven> is <waarde>
      Als de vo-school op 17 november 2025 kijkt
      Dan is er <een of geen> signaal AAN-12

      Voorbeelden:
        | gegeven                                                  | waarde | een of geen |
        | het doel na het vo                                       | werk   | geen        |
        | de behoefte aan ondersteuning, bekend bij de vo-school   | nee    | geen        |
        | het coachend gesprek over eigen behoeften                | nee    | een         |
        | het coachend gesprek over eigen behoeften                | ja     | geen        |
        | de melding van de behoefte aan ondersteuning bij het mbo | nee    | een         |
        | de melding van de behoefte aan ondersteuning bij het mbo | ja     | geen        |

    Abstract Scenario: Van zes maanden voor de uiterste datum tot het vroege aanmelden
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-12

      Voorbeelden:
        | dag               | een of geen |
        | 30 september 2025 | geen        |
        | 1 oktober 2025    | een         |
        | 31 januari 2026   | een         |
        | 1 februari 2026   | geen        |

    Scenario: Is niet bekend of er een behoefte is, dan gaan we daar niet van uit
      Gegeven de behoefte aan ondersteuning, bekend bij de vo-school is onbekend
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal AAN-12
      En is signaal AAN-12 nog niet te bepalen omdat ondersteuning.behoefteBekendBijVo onbekend is

    Abstract Scenario: Een paspoort is er alleen in regio's die ermee werken
      Gegeven de regio is ijssel-vecht
      En de wens om ouders te betrekken is <ouders>
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal AAN-12
      En wordt actie A236 aangeraden aan de leerling
      En zijn er <aantal> acties voor de leerling

      Voorbeelden:
        | ouders | aantal |
        | ja     | 5      |
        | nee    | 4      |

    Scenario: Het gesprek hoort bij een overstap naar het mbo
      Gegeven het doel na het vo is onbekend
      Als de vo-school op 17 november 2025 kijkt
      Dan is er geen signaal AAN-12
      En is signaal AAN-12 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: Dit blijft tussen de leerling en de vo-school
      Gegeven het coachend gesprek over eigen behoeften is nee
      Als de leerling op 17 november 2025 kijkt
      Dan is er een signaal AAN-12
      En ziet de mbo-school niets van AAN-12
      En ziet het doorstroompunt niets van AAN-12
      En ziet de mbo-school hetzelfde als zonder ondersteuning.behoefteBekendBijVo
      En ziet de mbo-school hetzelfde als zonder ondersteuning.coachgesprekGevoerd

    Abstract Scenario: Het paspoort komt alleen thuis ter sprake als de leerling dat wil
      Gegeven de regio is <regio>
      En de wens om ouders te betrekken is <ouders erbij>
      Als de vo-school op 17 november 2025 kijkt
      Dan is er een signaal AAN-12
      En wordt actie A308 <wel of niet>

      Voorbeelden:
        | regio            | ouders erbij | wel of niet     |
        | ijssel-vecht     | ja           | aangeraden      |
        | noordwest-veluwe | ja           | aangeraden      |
        | ijssel-vecht     | nee          | niet aangeraden |
        | ijssel-vecht     | onbekend     | aangeraden      |
        | utrecht          | ja           | niet aangeraden |

  Regel: AAN-14 is geen regel, meer dan één aanmelding mag en hoeft niet te worden uitgelegd

    Abstract Scenario: 15. Een plek en daarnaast een tweede aanmelding: bij niemand een signaal
      Gegeven het dossier "alles-geregeld.yaml"
      En in de lijst aanmeldingen staat status <tweede>, niveau 3, datum 12 maart 2026, voldoetVooropleiding ja en buitenRegio nee
      Als <partij> op 22 juni 2026 kijkt
      Dan is er geen enkel signaal

      Voorbeelden:
        | partij             | tweede           |
        | de vo-school       | aangemeld        |
        | de mbo-school      | aangemeld        |
        | de leerling        | aangemeld        |
        | het doorstroompunt | aangemeld        |
        | de mbo-school      | wachtlijst       |
        | de vo-school       | plaatsAangeboden |
        | de mbo-school      | plaatsAangeboden |
        | de leerling        | plaatsAangeboden |

    Abstract Scenario: 15. Twee aanmeldingen waarvan nog niets is beslist: geen vraag om te kiezen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding | numerusFixus | buitenRegio |
        | 10 maart 2026 | aangemeld | 3      | ja                   | nee          | nee         |
        | 12 maart 2026 | aangemeld | 4      | ja                   | ja           | nee         |
      Als <partij> op 16 maart 2026 kijkt
      Dan ziet <partij> niets van AAN-05
      En ziet <partij> niets van AAN-15
      En ziet <partij> niets van AAN-02

      Voorbeelden:
        | partij        |
        | de vo-school  |
        | de mbo-school |
        | de leerling   |

  Regel: AAN-15 Opleiding met een beperkt aantal plekken, nog geen tweede keuze

    Achtergrond:
      Gegeven een leerling die in 2026 naar het mbo gaat

    Scenario: Eén aanmelding, en het aantal plekken is beperkt
      Gegeven in de lijst aanmeldingen staat status aangemeld, numerusFixus ja en datum 1 februari 2026
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er een signaal AAN-15 met urgentie midden
      En staat bij signaal AAN-15 de tekst "Meer dan één aanmelding mag"
      En staat bij signaal AAN-15 de tekst "op tijd tot en met 1 april 2026"
      En wordt actie A052 aangeraden aan de leerling uiterlijk 1 april 2026
      En wordt actie A194 aangeraden aan de decaan uiterlijk 23 maart 2026

    Abstract Scenario: De stand en het aantal plekken tellen allebei
      Gegeven in de lijst aanmeldingen staat status <stand>, numerusFixus <beperkt> en datum 1 februari 2026
      Als de leerling op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-15

      Voorbeelden:
        | stand            | beperkt | een of geen |
        | ontvangen        | ja      | een         |
        | aangemeld        | ja      | een         |
        | wachtlijst       | ja      | een         |
        | plaatsAangeboden | ja      | geen        |
        | ingeschreven     | ja      | geen        |
        | ingetrokken      | ja      | geen        |
        | aangemeld        | nee     | geen        |

    Abstract Scenario: Een tweede lopende aanmelding is genoeg
      Gegeven in de lijst aanmeldingen staat status aangemeld, numerusFixus ja en datum 1 februari 2026
      En in de lijst aanmeldingen staat status <tweede>, numerusFixus <beperkt> en datum 2 februari 2026
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-15

      Voorbeelden:
        | tweede           | beperkt | een of geen |
        | ontvangen        | nee     | geen        |
        | aangemeld        | ja      | geen        |
        | wachtlijst       | nee     | geen        |
        | plaatsAangeboden | nee     | geen        |
        | ingeschreven     | nee     | geen        |
        | ingetrokken      | nee     | een         |
        | beeindigd        | nee     | een         |

    Abstract Scenario: Eén ander gegeven over de tweede keuze
      Gegeven in de lijst aanmeldingen staat status aangemeld, numerusFixus ja en datum 1 februari 2026
      En <gegeven> is <waarde>
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er <een of geen> signaal AAN-15

      Voorbeelden:
        | gegeven                               | waarde   | een of geen |
        | het doel na het vo                    | vo       | geen        |
        | het instroommoment                    | februari | geen        |
        | de inschrijving bij een andere school | ja       | geen        |
        | de inschrijving bij een andere school | nee      | een         |

    Abstract Scenario: Tot en met de uiterste datum, ook als die in een jaar anders is
      Gegeven een leerling die in <jaar> naar het mbo gaat
      En in de lijst aanmeldingen staat status aangemeld, numerusFixus ja en datum 1 februari 2020
      Als de vo-school op <dag> kijkt
      Dan is er <een of geen> signaal AAN-15

      Voorbeelden:
        | jaar | dag          | een of geen |
        | 2026 | 1 april 2026 | een         |
        | 2026 | 2 april 2026 | geen        |
        | 2020 | 1 mei 2020   | een         |
        | 2020 | 2 mei 2020   | geen        |

    Scenario: Is niet bekend of het aantal plekken beperkt is, dan volgt er geen signaal
      Gegeven een aanmelding met status aangemeld op 1 februari 2026
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er geen signaal AAN-15
      En is signaal AAN-15 nog niet te bepalen omdat aanmeldingen[0].numerusFixus onbekend is

    Scenario: Een tweede aanmelding met onbekende stand kan al genoeg zijn
      Gegeven deze aanmeldingen:
        | datum           | status    | numerusFixus |
        | 1 februari 2026 | aangemeld | ja           |
        | 2 februari 2026 |           | nee          |
      Als de vo-school op 16 maart 2026 kijkt
      Dan is signaal AAN-15 nog niet te bepalen omdat aanmeldingen[1].status onbekend is

    Scenario: Een tweede keuze is alleen nodig als het doel het mbo is
      Gegeven in de lijst aanmeldingen staat status aangemeld, numerusFixus ja en datum 1 februari 2026
      En het doel na het vo is onbekend
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er geen signaal AAN-15
      En is signaal AAN-15 nog niet te bepalen omdat het doel na het vo onbekend is

    Scenario: Geen enkele mbo-school ziet dit, zodat het nooit tegen de leerling werkt
      Gegeven in de lijst aanmeldingen staat status aangemeld, numerusFixus ja en datum 1 februari 2026
      Als de leerling op 16 maart 2026 kijkt
      Dan is er een signaal AAN-15
      En ziet de mbo-school niets van AAN-15
      En ziet het doorstroompunt niets van AAN-15

  Regel: Randgevallen bij de aanmelding

    Scenario: 8. Entree zonder diploma, in mei aangemeld en 17 jaar: de vooropleiding is hier geen vraag
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de leerling is 17 jaar op 1 mei 2026
      En in de lijst aanmeldingen staat status aangemeld, niveau 1, datum 10 mei 2026 en voldoetVooropleiding nee
      Als de vo-school op 18 mei 2026 kijkt
      Dan is er een signaal AAN-02
      En ziet de vo-school niets van AAN-05

    Scenario: 9. Entree, en op 1 augustus nog 15: op tijd zoeken naar wat wel kan
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de leerling wordt 16 op 20 september 2026
      En in de lijst aanmeldingen staat status aangemeld, niveau 1, datum 10 maart 2026 en voldoetVooropleiding ja
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-05
      En wordt actie A027 aangeraden aan de leerling

    Scenario: 11. Van havo 3 met een overgangsbewijs naar niveau 4: dat past
      Gegeven het dossier "havo-3-met-overgangsbewijs.json"
      En deze aanmeldingen:
        | datum         | status    | niveau | voldoetVooropleiding | numerusFixus | buitenRegio |
        | 10 maart 2026 | aangemeld | 4      | ja                   | nee          | nee         |
      Als de vo-school op 20 april 2026 kijkt
      Dan ziet de vo-school niets van AAN-05

    Scenario: 12. Geen passend diploma: eerst vragen om onderzoek
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst aanmeldingen staat status aangemeld, niveau 3, datum 10 maart 2026 en voldoetVooropleiding nee
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-05
      En wordt actie A287 aangeraden aan de mentor

    Scenario: 12. Toegelaten na eigen onderzoek: er is niets meer te doen
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst aanmeldingen staat status aangemeld, niveau 3, datum 10 maart 2026 en voldoetVooropleiding nee
      En het individueel onderzoek voor het besluit is ja
      En het besluit over de toelating is toegelaten
      Als de vo-school op 20 april 2026 kijkt
      Dan ziet de vo-school niets van AAN-05

    Scenario: 18. Uitgeloot: daarvoor is er tijd voor een tweede keuze, daarna helpt een ander signaal
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst aanmeldingen staat status leidtNietTotInschrijving, numerusFixus ja en datum 1 februari 2026
      En het besluit over de toelating is geweigerd
      En de grond van het besluit over de toelating is opleiding vol
      Als de vo-school op 20 april 2026 kijkt
      Dan is er geen signaal AAN-15
      En is er een signaal AAN-01
      En wordt actie A194 aangeraden aan de mentor
      En wordt actie A064 niet aangeraden

    Scenario: 21. Niet gemeld en veel te regelen: bij het mbo is niets te merken
      Gegeven het dossier "niet-gemeld-bij-mbo.json"
      En de omvang van de gevraagde ondersteuning is hoog
      Als de vo-school op 20 april 2026 kijkt
      Dan is er een signaal AAN-11
      En ziet de mbo-school niets van AAN-11
      En ziet de mbo-school hetzelfde als zonder ondersteuning.complexiteit

    Scenario: Voor een leerling die in beeld is, spreken deze regels
      Gegeven een leerling die in 2026 naar het mbo gaat
      En in de lijst aanmeldingen staat status aangemeld, niveau 3, numerusFixus ja en voldoetVooropleiding nee
      En de stand van het doorstroomdossier is ontbreekt
      En de omvang van de gevraagde ondersteuning is hoog
      Als de vo-school op 16 maart 2026 kijkt
      Dan is er een signaal AAN-05
      En is er een signaal AAN-06
      En is er een signaal AAN-11
      En is er een signaal AAN-15

    Abstract Scenario: 31 en 32. Overleden of vertrokken: stilte
      Gegeven een leerling die in 2026 naar het mbo gaat
      En de status van de leerling is <status>
      En in de lijst aanmeldingen staat status aangemeld, niveau 3, numerusFixus ja en voldoetVooropleiding nee
      En de stand van het doorstroomdossier is ontbreekt
      En de omvang van de gevraagde ondersteuning is hoog
      Als <partij> op 16 maart 2026 kijkt
      Dan is er geen enkel signaal
      En ziet <partij> niets van AAN-05

      Voorbeelden:
        | status               | partij        |
        | overleden            | de vo-school  |
        | overleden            | de leerling   |
        | overleden            | de mbo-school |
        | vertrokkenBuitenland | de vo-school  |

    Abstract Scenario: 50. Een bijna leeg dossier: vragen, geen conclusies
      Gegeven een leerling die in 2026 naar het mbo gaat
      Als <partij> op <dag> kijkt
      Dan is er geen signaal AAN-05
      En is er geen signaal AAN-06
      En is er geen signaal AAN-11
      En is er geen signaal AAN-12
      En is er geen signaal AAN-15

      Voorbeelden:
        | partij        | dag              |
        | de vo-school  | 17 november 2025 |
        | de leerling   | 17 november 2025 |
        | de mbo-school | 17 november 2025 |
        | de vo-school  | 16 maart 2026    |
        | de leerling   | 16 maart 2026    |
        | de mbo-school | 16 maart 2026    |
