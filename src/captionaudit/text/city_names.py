"""Cities under their old, new and foreign names, and the parts that go by their city's name.

Facts of geography, as gazetteers have them (GeoNames, the UN's list of geographical names).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from captionaudit.text.fold import fold, without_accents

_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i"})
#: A row is one city.
_NAMES = """
Bombay|Mumbai; Madras|Chennai; Calcutta|Kolkata; Bangalore|Bengaluru; Poona|Pune;
Benares|Varanasi|Banaras; Allahabad|Prayagraj; Baroda|Vadodara; Mysore|Mysuru;
Mangalore|Mangaluru; Cochin|Kochi; Trivandrum|Thiruvananthapuram; Pondicherry|Puducherry;
Gurgaon|Gurugram; Calicut|Kozhikode; Gauhati|Guwahati; Simla|Shimla; Cawnpore|Kanpur;
Aurangabad|Sambhajinagar; Dacca|Dhaka; Chittagong|Chattogram; Rangoon|Yangon; Pagan|Bagan;
Moulmein|Mawlamyine; Saigon|Ho Chi Minh City|Ho Chi Minh; Peking|Beijing; Canton|Guangzhou;
Nanking|Nanjing; Chungking|Chongqing; Mukden|Shenyang; Tientsin|Tianjin; Dairen|Dalian;
Amoy|Xiamen; Edo|Tokyo; Keijo|Seoul; Batavia|Jakarta|Djakarta; Makassar|Ujung Pandang;
Astana|Nur-Sultan|Nursultan|Akmola|Tselinograd; Alma-Ata|Almaty|Verny; Frunze|Bishkek|Pishpek;
Stalinabad|Dushanbe; Leninabad|Khujand; Tiflis|Tbilisi; Leninakan|Gyumri; Kirovabad|Ganja;
Stepanakert|Khankendi; Shushi|Shusha; Sukhumi|Sokhumi; Königsberg|Kaliningrad;
Leningrad|Saint Petersburg|St Petersburg|Petersburg|Petrograd; Stalingrad|Volgograd|Tsaritsyn;
Gorky|Nizhny Novgorod; Sverdlovsk|Yekaterinburg; Kuibyshev|Samara; Kalinin|Tver;
Kiev|Kyiv|Kijew|Kiew; Lvov|Lviv|Lwow|Lemberg|Leopoli; Kharkov|Kharkiv|Charkiw; Odessa|Odesa;
Nikolaev|Mykolaiv; Dnepropetrovsk|Dnipropetrovsk|Dnipro|Ekaterinoslav; Kirovohrad|Kropyvnytskyi;
Artemivsk|Artyomovsk|Bakhmut; Zhdanov|Mariupol; Rovno|Rivne; Chernovtsy|Chernivtsi|Czernowitz;
Zaporozhye|Zaporizhzhia; Vinnitsa|Vinnytsia; Kishinev|Chisinau; Danzig|Gdansk; Gdingen|Gdynia;
Breslau|Wroclaw; Stettin|Szczecin; Posen|Poznan; Kattowitz|Katowice;
Krakau|Krakow|Cracow|Cracovie|Cracovia; Warsaw|Warszawa|Warschau|Varsovie|Varsovia|Varsavia;
Auschwitz|Oswiecim; Allenstein|Olsztyn; Thorn|Torun; Bromberg|Bydgoszcz; Lodsch|Litzmannstadt|Lodz;
Memel|Klaipeda; Wilna|Vilnius|Wilno; Kovno|Kaunas; Reval|Tallinn; Dorpat|Tartu;
Dünaburg|Daugavpils; Helsingfors|Helsinki; Åbo|Turku; Christiania|Kristiania|Oslo;
Gothenburg|Göteborg; Copenhagen|København|Kopenhagen|Copenhague; Prague|Praha|Prag|Praga;
Brünn|Brno; Pilsen|Plzen; Karlsbad|Karlovy Vary; Reichenberg|Liberec; Pressburg|Bratislava|Pozsony;
Kaschau|Kosice; Laibach|Ljubljana; Agram|Zagreb; Fiume|Rijeka; Ragusa|Dubrovnik; Spalato|Split;
Zara|Zadar; Titograd|Podgorica; Belgrade|Beograd|Belgrad|Belgrado; Neusatz|Novi Sad;
Hermannstadt|Sibiu; Kronstadt|Brasov; Klausenburg|Cluj|Cluj-Napoca|Kolozsvar;
Temeswar|Temesvar|Timisoara; Bucharest|Bucuresti|Bukarest|Bucarest; Philippopolis|Plovdiv;
Monastir|Bitola; Üsküb|Skopje; Constantinople|Istanbul|Byzantium; Smyrna|Izmir; Angora|Ankara;
Salonica|Salonika|Thessaloniki; Heraklion|Iraklio; Adrianople|Edirne; Antioch|Antakya;
Diyarbakir|Amed; Nicosia|Lefkosia; Vienna|Wien|Vienne|Viena; Munich|München|Monaco di Baviera;
Cologne|Köln|Colonia; Aix-la-Chapelle|Aachen|Aquisgrana; Nuremberg|Nürnberg|Norimberga;
Ratisbon|Regensburg; Mayence|Mainz|Maguncia; Trier|Treves; Karl-Marx-Stadt|Chemnitz;
Strasbourg|Straßburg; Mulhouse|Mülhausen; Nice|Nizza; Geneva|Genève|Genf|Ginevra|Ginebra;
Basel|Basle|Bâle; Lucerne|Luzern; Bern|Berne; Chur|Coire; Antwerp|Antwerpen|Anvers;
Ghent|Gent|Gand; Bruges|Brugge; Brussels|Brussel|Bruxelles|Brüssel; Liege|Lüttich|Luik;
Ypres|Ieper|Ypern; Mons|Bergen; Louvain|Leuven|Löwen; Lille|Rijsel;
The Hague|Den Haag|La Haye|Hague; Flushing|Vlissingen; Milan|Milano|Mailand; Turin|Torino;
Venice|Venezia|Venedig; Florence|Firenze|Florenz; Naples|Napoli|Neapel; Rome|Roma|Rom;
Genoa|Genova|Genua; Leghorn|Livorno; Padua|Padova; Mantua|Mantova; Bozen|Bolzano; Meran|Merano;
Brixen|Bressanone; Lisbon|Lisboa|Lissabon|Lisbonne; Oporto|Porto; Seville|Sevilla;
San Sebastian|Donostia; Bilbao|Bilbo; Pamplona|Iruña; Vitoria|Gasteiz|Vitoria-Gasteiz;
La Coruña|A Coruña|Corunna; Lerida|Lleida; Gerona|Girona; Athens|Athen|Atene|Atenas|Athina;
Moscow|Moskva|Moskau|Moscou|Mosca; Londonderry|Derry; Queenstown|Cobh; Kingstown|Dun Laoghaire;
Swansea|Abertawe; Cardiff|Caerdydd; London|Londres|Londra; Edinburgh|Edimbourg|Edimburgo;
Jerusalem|Al-Quds|Yerushalayim; Jaffa|Yafo; Acre|Akko|Acco; Nablus|Naplouse|Shechem;
Hebron|Al-Khalil; Aleppo|Halab; Damascus|Dimashq|Damas; Homs|Hims; Kobani|Ayn al-Arab;
Qamishli|Qamishlo; Erbil|Arbil|Hewler|Irbil; Mosul|Nineveh; Basra|Basrah; Teheran|Tehran;
Meshed|Mashhad; Cairo|Al-Qahira|Le Caire|Kairo; Alexandria|Iskandariya; Algiers|Alger|Algier;
Tunis|Tunisi; Tangier|Tanger; Fez|Fes; Mogador|Essaouira; Laayoune|El Aaiun; Tripoli|Tarabulus;
Fort-Lamy|N'Djamena; Leopoldville|Kinshasa; Stanleyville|Kisangani; Elisabethville|Lubumbashi;
Salisbury|Harare; Lourenço Marques|Maputo; Bathurst|Banjul; Port Elizabeth|Gqeberha;
Grahamstown|Makhanda; Pietersburg|Polokwane; Pretoria|Tshwane; Tananarive|Antananarivo;
Bujumbura|Usumbura; Tenochtitlan|Mexico City|Ciudad de Mexico|CDMX; Ciudad Trujillo|Santo Domingo;
Quebec City|Quebec; Frobisher Bay|Iqaluit; Barrow|Utqiagvik; Christchurch|Otautahi;
Auckland|Tamaki Makaurau; Ulan Bator|Ulaanbaatar|Urga; Phnom Penh|Phnompenh; Macao|Macau;
Formosa|Taipei; Colombo|Kolamba; Lhasa|Lasa; Urumqi|Wulumuqi; Kashgar|Kashi; Hong Kong|Hongkong;
Georgetown|George Town; Malacca|Melaka; Grodno|Hrodna; Mogilev|Mahilyow; Brunswick|Braunschweig;
Budapest|Budapeszt; Mecca|Makkah|Mekka|La Mecque|La Meca; Peja|Pec|Ipek; Srebrenica|Srebreniza;
Pristina|Prishtina|Prishtine; Sidon|Saida|Sayda;
Mogadishu|Mogadiscio|Muqdisho
"""
#: A row is places whose names are so alike that they could be spellings of one.
_ALIKE = """
Hamburg|Homburg; Granada|Grenada; Dhaka|Dakar; Lusaka|Osaka; Nanjing|Nanning|Nanchang; Lucca|Lecce;
Guangzhou|Hangzhou|Changzhou|Yangzhou; Fuzhou|Suzhou|Xuzhou; Omsk|Tomsk; Dallas|Dulles; Tampa|Tempe;
Wolfsburg|Wolfsberg; Essen|Hessen; Austin|Ashton; Bali|Bari|Cali; Perth|Bath; Salem|Salerno;
Geneva|Genoa; Turin|Turku; Palma|Parma; Verona|Varna; Tunis|Tunja; Medina|Modena; Nice|Nis;
Lens|Sens; Oldenburg|Altenburg; Lübeck|Laubach; Samara|Samarra
"""
#: A row begins with a city; its parts and neighbours go by its name.
_PARTS = """
New York|New York City|NYC|Manhattan|Brooklyn|Queens|Bronx|The Bronx|Staten Island|Harlem|
Flushing|Flushing Meadows|Times Square|Wall Street|Coney Island|East Rutherford;
Los Angeles|Hollywood|West Hollywood|Beverly Hills|Santa Monica|Inglewood|Pasadena|Venice Beach|
Malibu|Burbank|Pacific Palisades|Long Beach;
San Francisco|Oakland|Santa Clara; Washington|Capitol Hill|Georgetown|Arlington;
Miami|Miami Beach|Miami Gardens|Key Biscayne; Boston|Cambridge|Foxborough; Las Vegas|Paradise;
London|Greater London|Westminster|Wimbledon|Wembley|Greenwich|Camden|Chelsea|Kensington|Brixton|
Hackney|Tottenham|Twickenham|Southwark|Islington|Notting Hill|Soho|Richmond|Croydon|Heathrow;
Paris|Montmartre|Saint-Denis|Montreuil|Nanterre|La Défense|Versailles|Le Bourget|Bobigny|Vincennes;
Berlin|Kreuzberg|Neukölln|Charlottenburg|Spandau|Köpenick|Mitte|Tempelhof|Wannsee;
Hamburg|Altona|St Pauli; Munich|München|Schwabing|Garching|Fröttmaning;
Vienna|Wien|Schwechat|Schönbrunn|Favoriten; Rome|Roma|Trastevere|Ostia|Fiumicino;
Venice|Venezia|Lido|Murano|Burano|Mestre; Milan|Milano|San Siro|Monza;
Tokyo|Shibuya|Shinjuku|Ginza|Asakusa|Roppongi|Akihabara|Narita; Seoul|Gangnam|Itaewon|Yongsan;
Hong Kong|Hongkong|Kowloon|Wan Chai|Mong Kok|Causeway Bay; Beijing|Peking|Tiananmen|Zhongnanhai;
Istanbul|Kadikoy|Taksim|Uskudar|Fatih; Beirut|Dahiyeh|Dahieh; Cairo|Giza; Mexico City|Coyoacan;
Rio de Janeiro|Rio|Copacabana|Ipanema|Rocinha; Buenos Aires|La Boca|Avellaneda;
Delhi|New Delhi|Old Delhi; Brussels|Molenbeek|Laeken|Schaerbeek; Johannesburg|Soweto|Sandton;
Jerusalem|East Jerusalem; Stockholm|Solna|Sodermalm; Copenhagen|Christiania|Amager;
Athens|Piraeus; Lisbon|Belem; Madrid|Vallecas; Barcelona|Barceloneta; Amsterdam|Schiphol;
Kyiv|Kiev|Irpin|Boryspil; Sydney|Bondi|Parramatta; Melbourne|Flemington; Manila|Quezon City
"""


@cache
def _cities() -> Mapping[str, frozenset[int]]:
    """Return the numbers of the rows in which each name of a city stands."""
    return _numbers(_NAMES)


@cache
def _look_alikes() -> Mapping[str, frozenset[int]]:
    """Return the numbers of the rows of places that are written much alike."""
    return _numbers(_ALIKE)


def _numbers(table: str) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, names in enumerate(_rows(table)):
        for name in names:
            found.setdefault(_key(name), set()).add(number)
    return MappingProxyType({name: frozenset(rows) for name, rows in found.items()})


@cache
def _parts() -> Mapping[str, frozenset[str]]:
    """Return the parts of each city, by its folded name."""
    found: dict[str, frozenset[str]] = {}
    for city, *parts in _rows(_PARTS):
        found[_key(city)] = frozenset(map(_key, parts))
    return MappingProxyType(found)


def _rows(table: str) -> list[list[str]]:
    rows = " ".join(table.split()).split(";")
    return [[name.strip() for name in row.split("|")] for row in rows]


def _key(name: str) -> str:
    return fold(without_accents(name.translate(_PLAIN)))


def may_be_one_city(one: str, other: str) -> bool:
    """Tell whether two names may mean one city: Bombay and Mumbai, New York and Manhattan.

    Two parts of one city (Brooklyn, Queens) are two places.
    """
    mine, theirs = _key(one), _key(other)
    if _cities().get(mine, frozenset()) & _cities().get(theirs, frozenset()):
        return True
    return any(b in _parts().get(a, ()) for a, b in ((mine, theirs), (theirs, mine)))


def are_two_cities(one: str, other: str) -> bool:
    """Tell whether two names are known to mean two places, however alike: Hamburg and Homburg."""
    if may_be_one_city(one, other):
        return False
    mine, theirs = _key(one), _key(other)
    if _look_alikes().get(mine, frozenset()) & _look_alikes().get(theirs, frozenset()):
        return mine != theirs
    return mine in _cities() and theirs in _cities()
