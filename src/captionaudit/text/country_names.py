"""Names of countries in German, French, Spanish, Italian, Portuguese and Dutch.

Only those that differ from the English name by more than marks above letters, by ISO 3166-1 code;
the names are those of the Unicode CLDR, and shorter ones that the press uses.
"""

from __future__ import annotations

FOREIGN_NAMES = """
AFG Afganistán|Afeganistão; ALB Albanien|Albanie; DZA Algerien|Algérie|Argelia|Algerije;
AND Andorre; ARG Argentinien|Argentine|Argentinië; ARM Armenien|Arménie; AUS Australien|Australie;
AUT Österreich|Oesterreich|Autriche|Oostenrijk; AZE Aserbaidschan|Azerbaïdjan|Azerbaiyán|
Azerbaigian|Azerbaijão|Azerbeidzjan; BHR Baréin|Bahreïn; BGD Bangladesch|Bangladés;
BLR Weißrussland|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia|Wit-Rusland; BEL Belgien|
Belgique|Bélgica|Belgio|België; BLZ Belice; BTN Bhoutan|Bután|Butão; BOL Bolivien|Bolivie;
BIH Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnien|Bosnie-Herzégovine|Bosnie|
Bosnia y Herzegovina|Bosnia ed Erzegovina|Bosnia-Erzegovina|Bósnia e Herzegovina|
Bosnië en Herzegovina; BWA Botsuana; BRA Brasilien|Brésil|Brasil|Brasile|Brazilië; BGR Bulgarien|
Bulgarie|Bulgarije; KHM Kambodscha|Cambodge|Camboya|Cambogia|Camboja|Cambodja; CMR Kamerun|
Cameroun|Camerún|Camarões|Kameroen; CAN Kanada; CPV Kap Verde|Cap-Vert;
CAF Zentralafrikanische Republik|République centrafricaine|Centrafrique|República Centroafricana|
Repubblica Centrafricana|República Centro-Africana|Centraal-Afrikaanse Republiek; TCD Tschad|Tchad|
Ciad|Chade|Tsjaad; CHL Chili|Cile; CHN Cina|Chine; COL Kolumbien|Colombie; COM Komoren|Comores|
Comoras; CIV Elfenbeinküste|Costa de Marfil|Costa d'Avorio|Costa do Marfim|Ivoorkust;
COD Demokratische Republik Kongo|République démocratique du Congo|RD Congo|RDC|
República Democrática del Congo|Repubblica Democratica del Congo|República Democrática do Congo;
COG Kongo; HRV Kroatien|Croatie|Croacia|Croazia|Kroatië; CUB Kuba; CYP Zypern|Chypre|Chipre|Cipro;
CZE Tschechien|Tschechische Republik|Tchéquie|République tchèque|Chequia|República Checa|Cechia|
Repubblica Ceca|Tchéquia|Tsjechië; DNK Dänemark|Daenemark|Dinamarca|Danimarca|Denemarken;
DJI Dschibuti|Yibuti|Gibuti; DOM Dominikanische Republik|République dominicaine|
República Dominicana|Repubblica Dominicana|Dominicaanse Republiek; ECU Équateur|Equador;
EGY Ägypten|Aegypten|Égypte|Egipto|Egitto|Egito; ERI Érythrée|Eritreia; EST Estland|
Estonie; ETH Äthiopien|Aethiopien|Éthiopie|Etiopía; FIN Finnland|Finlande|Finlandia; FJI Fidschi|
Fidji|Figi; FRA Frankreich|Francia|França|Frankrijk; PYF Französisch-Polynesien|
Polynésie française|Polinesia Francesa|Polinesia Francese; GUF Französisch-Guayana|Guyane|
Guayana Francesa; GAB Gabun|Gabão; GMB Gambie; GEO Georgien|Géorgie; DEU Deutschland|Allemagne|
Alemania|Germania|Alemanha|Duitsland|Bundesrepublik Deutschland; GHA Gana; GRC Griechenland|Grèce|
Grecia|Griekenland; GRL Grönland|Groenland|Groenlandia; GIN Guinée|Guiné; HKG Hongkong; HUN Ungarn|
Hongrie|Hungría|Ungheria|Hongarije; ISL Island|Islande|Islandia|Islanda|IJsland; IND Indien|Inde;
IDN Indonesien|Indonésie; IRN Irão|Irã; IRQ Irak|Iraque; IRL Irland|Irlande|Irlanda|Ierland;
ISR Israele; ITA Italien|Italie|Itália; JAM Jamaika|Jamaïque|Giamaica; JPN Japon|Giappone|Japão;
JOR Jordanien|Jordanie|Jordania|Giordania; KAZ Kasachstan|Kazajistán|Kazakistan|Cazaquistão|
Kazachstan; KEN Kenia|Quênia; PRK Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|
Coreia do Norte|Noord-Korea; KOR Südkorea|Suedkorea|Corée du Sud|Corea del Sur|Corea del Sud|
Coreia do Sul|Zuid-Korea; KWT Koweït|Coweit; KGZ Kirgisistan|Kirgistan|Kirghizistan|Kirguistán|
Quirguistão|Kirgizië; LVA Lettland|Lettonie|Letonia|Lettonia|Letland; LBN Libanon|Liban|Líbano;
LBY Libyen|Libye|Libia|Libië; LTU Litauen|Lituanie|Lituania|Litouwen; LUX Luxemburg|Luxemburgo|
Lussemburgo; MKD Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|
Macedônia do Norte|Noord-Macedonië; MDG Madagaskar; MWI Malaui; MYS Malaisie|Malasia|Malesia|
Maleisië; MDV Malediven|Maldive|Maldivas|Maldiven; MLT Malte; MAR Marokko|Maroc|Marruecos|Marocco|
Marrocos; MRT Mauretanien|Mauritanie; MEX Mexiko|Mexique|Messico; MDA Moldau|Republik Moldau|
Moldawien|Moldavie|Moldavia; MNG Mongolei|Mongolie; MNE Crna Gora; MOZ Mosambik|Moçambique|
Mozambico; MMR Birmanie|Birmania; NLD Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|
Nederland|Olanda|Holanda; NCL Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nuova Caledonia;
NZL Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nueva Zelandia|Nuova Zelanda|Nova Zelândia|
Nieuw-Zeeland; NOR Norwegen|Norvège|Noruega|Norvegia|Noorwegen; PAK Paquistão; PSE Palästina|
Palästinensische Autonomiegebiete|Palästinensische Gebiete|Territoires palestiniens|Palestina|
Territorios Palestinos|Territori palestinesi|Gazastreifen|Westjordanland|Bande de Gaza|Cisjordanie|
Franja de Gaza|Cisjordania|Striscia di Gaza|Cisgiordania; PNG Papua-Neuguinea|
Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné; PER Pérou;
PHL Philippinen|Filipinas|Filippine|Filipijnen; POL Polen|Pologne|Polonia; PRT Portogallo;
QAT Katar|Catar; ROU Rumänien|Rumaenien|Roumanie|Rumania|Romênia|Roemenië; RUS Russland|Russie|
Rusia|Rusland|Russische Föderation; RWA Ruanda; SAU Saudi-Arabien|Arabie saoudite|Arabia Saudí|
Arabia Saudita|Saoedi-Arabië; SRB Serbien|Serbie|Sérvia|Servië; SGP Singapur|Singapour|Singapura;
SVK Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije; SVN Slowenien|Slovénie|Eslovenia;
SOM Somalie; ZAF Südafrika|Suedafrika|Afrique du Sud|Sudáfrica|África do Sul|Zuid-Afrika;
SSD Südsudan|Soudan du Sud|Sudán del Sur|Sud Sudan|Sudão do Sul|Zuid-Soedan; ESP Spanien|Espagne|
España|Spagna|Espanha|Spanje; SDN Soudan|Sudão|Soedan; SWE Schweden|Suède|Suecia|Svezia|Zweden;
CHE Schweiz|Suisse|Suiza|Svizzera|Suíça|Zwitserland; SYR Syrien|Syrie|Siria; TJK Tadschikistan|
Tadjikistan|Tayikistán|Tagikistan|Tajiquistão|Tadzjikistan; TZA Tansania|Tanzanie; THA Thaïlande|
Tailandia|Thailandia; TUN Tunesien|Tunisie|Túnez|Tunesië; TUR Türkei|Tuerkei|Turquie|Turquía|
Turchia|Turkije; TKM Turcomenistão; UGA Ouganda; UKR Ucrania|Ucraina|Oekraïne;
ARE Vereinigte Arabische Emirate|VAE|Émirats arabes unis|Emiratos Árabes Unidos|
Emirati Arabi Uniti|Emirados Árabes Unidos|Verenigde Arabische Emiraten; GBR Großbritannien|
Vereinigtes Königreich|Schottland|Nordirland|Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|
Reino Unido|Gran Bretaña|Inglaterra|Escocia|Regno Unito|Gran Bretagna|Inghilterra|Scozia|
Grã-Bretanha|Verenigd Koninkrijk|Groot-Brittannië|Engeland|Schotland; USA Vereinigte Staaten|
Vereinigte Staaten von Amerika|États-Unis|Estados Unidos|EE.UU|EEUU|EE. UU|Stati Uniti|
Stati Uniti d'America|EUA|Verenigde Staten; URY Uruguai; UZB Usbekistan|Ouzbékistan|Uzbequistão|
Oezbekistan; VAT Vatikan|Vatikanstadt|Ciudad del Vaticano|Città del Vaticano|Cidade do Vaticano|
Cité du Vatican|Vaticano|Vaticaanstad; VNM Vietnã|Vietname; YEM Jemen|Iêmen; ZMB Sambia|Zambie;
ZWE Simbabwe|Zimbabue
"""
