"""Names of countries as ISO 3166-1 lists them, and as the countries write them themselves.

By ISO code. The first are the English short names of the standard's tables that differ from the
usual ones, turned round (`Iran, Islamic Republic of` is read as `Islamic Republic of Iran`); the
second those of the Unicode CLDR in each country's own languages.
"""

from __future__ import annotations

OFFICIAL_NAMES = """
IRN Islamic Republic of Iran; VEN Bolivarian Republic of Venezuela;
BOL Plurinational State of Bolivia; TZA United Republic of Tanzania; MDA Republic of Moldova;
PRK Democratic People's Republic of Korea|DPRK; TWN Province of China Taiwan|Republic of China|
Chinese Taipei; VAT Vatican City State|Vatican City State Holy See;
LAO Lao People's Democratic Republic|Lao PDR; BRN Brunei Darussalam;
PSE Occupied Palestinian Territory|Occupied Palestinian Territories;
FSM Federated States of Micronesia; MKD The former Yugoslav Republic of Macedonia|
Republic of North Macedonia|FYROM; GBR United Kingdom of Great Britain and Northern Ireland;
LBY Libyan Arab Jamahiriya; FLK Malvinas Falkland Islands|Malvinas|Islas Malvinas;
VGB British Virgin Islands; VIR U.S. Virgin Islands|United States Virgin Islands;
SHN Saint Helena, Ascension and Tristan da Cunha; PCN Pitcairn Islands; CCK Keeling Islands Cocos;
HMD Heard Island and McDonald Islands; SGS South Georgia and the South Sandwich Islands;
SJM Svalbard and Jan Mayen; MAC Macao SAR|Macau SAR; HKG Hong Kong SAR|Hong Kong SAR China;
BES Bonaire, Sint Eustatius and Saba; NLD Kingdom of the Netherlands;
MMR Republic of the Union of Myanmar; SVK Slovak Republic|Republic of Slovakia;
IRL Republic of Ireland; FRA French Republic; DEU Federal Republic of Germany;
CYP Republic of Cyprus; KGZ Kyrgyz Republic; GMB Republic of The Gambia;
STP São Tomé and Príncipe; CUW Curacao; SAU Kingdom of Saudi Arabia; ZAF Republic of South Africa;
SRB Republic of Serbia; KNA St. Kitts and Nevis; LCA St. Lucia;
VCT St. Vincent and the Grenadines; SDN Republic of the Sudan; SSD Republic of South Sudan;
BLR Republic of Belarus; LTU Republic of Lithuania; TUR Republic of Türkiye
"""
OWN_NAMES = """
NOR Norge|Noreg; SWE Sverige; DNK Danmark; FIN Suomi; ISL Ísland; FRO Føroyar;
GRL Kalaallit Nunaat; POL Polska; CZE Česko|Česká republika; SVK Slovensko|Slovenská republika;
HUN Magyarország; SVN Slovenija; HRV Hrvatska; SRB Srbija|Србија; BIH Bosna i Hercegovina|
Босна и Херцеговина; MNE Црна Гора; MKD Severna Makedonija|Северна Македонија|Македонија;
ALB Shqipëri|Shqipëria; ROU România; MDA Republica Moldova; BGR България; GRC Ελλάδα|Ελλάς|Hellas;
CYP Κύπρος|Kıbrıs; TUR Türkiye Cumhuriyeti; EST Eesti; LVA Latvija; LTU Lietuva; BLR Беларусь|
Белоруссия; UKR Україна|Украина|Ukraina; RUS Россия|Российская Федерация|Rossiya; KAZ Қазақстан|
Казахстан; KGZ Кыргызстан|Киргизия; UZB Oʻzbekiston|Узбекистан; TJK Тоҷикистон|Таджикистан;
TKM Türkmenistan|Туркменистан; GEO საქართველო|Sakartvelo|Грузия; ARM Հայաստան|Hayastan|Армения;
AZE Azərbaycan|Азербайджан; MNG Монгол; DEU Германия; FRA Франция; USA США; GBR Великобритания;
CHN 中国|中國|中华人民共和国|中华人民共和國|Китай; TWN 台灣|台湾|臺灣; HKG 香港; MAC 澳門|澳门;
JPN 日本|日本国|Nippon|Япония; KOR 대한민국|한국|南韩|韩国; PRK 조선민주주의인민공화국|북한|朝鲜;
VNM Việt Nam; THA ประเทศไทย|ไทย; LAO ລາວ; KHM កម្ពុជា; MMR မြန်မာ; IDN Republik Indonesia;
IND भारत|Bharat; NPL नेपाल; BGD বাংলাদেশ; PAK پاکستان; LKA ශ්‍රී ලංකාව; AFG افغانستان; IRN ایران|
إيران; IRQ العراق; SYR سوريا|سورية; LBN لبنان; JOR الأردن; PSE فلسطين; ISR ישראל|إسرائيل;
SAU السعودية|المملكة العربية السعودية; YEM اليمن; OMN عمان|عُمان; ARE الإمارات|
الإمارات العربية المتحدة; QAT قطر; KWT الكويت; BHR البحرين; EGY مصر; SDN السودان; LBY ليبيا;
TUN تونس; DZA الجزائر; MAR المغرب|المملكة المغربية; MRT موريتانيا; SOM Soomaaliya|الصومال;
ETH ኢትዮጵያ; IRL Éire; LUX Lëtzebuerg; CHE Svizra|Helvetia; AND Andorra la Vella;
MLT Repubblika ta' Malta; NZL Aotearoa; PRT República Portuguesa; KEN Jamhuri ya Kenya
"""
