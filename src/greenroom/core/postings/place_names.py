"""Countries, regions and larger towns, as written in postings; our own list, used to tell places from other words."""

from __future__ import annotations

_COUNTRIES = """
UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|USA|U.S.|US|United States|Canada|Mexico|Brazil
Argentina|Chile|Colombia|Peru|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|France|Spain|Portugal|Italy
Netherlands|The Netherlands|Belgium|Luxembourg|Denmark|Sweden|Norway|Finland|Iceland|Poland|Czech Republic|Czechia
Slovakia|Hungary|Romania|Bulgaria|Greece|Croatia|Slovenia|Serbia|Estonia|Latvia|Lithuania|Ukraine|Turkey|Türkiye
Cyprus|Malta|India|Pakistan|Bangladesh|Sri Lanka|Nepal|China|Japan|South Korea|Singapore|Malaysia|Indonesia|Thailand
Vietnam|Philippines|Hong Kong|Taiwan|Australia|New Zealand|South Africa|Nigeria|Kenya|Ghana|Egypt|Morocco|Tunisia
Ethiopia|Rwanda|Uganda|Tanzania|United Arab Emirates|UAE|Saudi Arabia|Qatar|Kuwait|Oman|Bahrain|Israel|Jordan
Lebanon|Europe|EU|EMEA|APAC|LATAM
"""
_TOWNS = """
London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Liverpool|Sheffield|Newcastle|Newcastle upon Tyne
Nottingham|Leicester|Cardiff|Swansea|Belfast|Southampton|Portsmouth|Brighton|Oxford|Cambridge|York|Bath|Exeter
Plymouth|Norwich|Reading|Milton Keynes|Derby|Stoke-on-Trent|Coventry|Hull|Bradford|Wakefield|Huddersfield|Doncaster
Sunderland|Middlesbrough|Durham|Lancaster|Preston|Bolton|Stockport|Chester|Warrington|Wigan|Aberdeen|Dundee
Inverness|Stirling|Perth|Swindon|Gloucester|Cheltenham|Worcester|Hereford|Shrewsbury|Lincoln|Peterborough
Northampton|Luton|Bedford|Ipswich|Colchester|Chelmsford|Guildford|Canterbury|Maidstone|Slough|Croydon|Bournemouth
Poole|Torquay|Truro|Falmouth|Carlisle|Kendal|Harrogate|Scarborough|Darlington|Gateshead|Salford|Rochdale|Oldham
Halifax|Blackpool|Southport|Telford|Walsall|Wolverhampton|Dudley|Solihull|Rugby|Kettering|Dublin|Cork|Galway|Limerick
Waterford|Berlin|Hamburg|Munich|München|Cologne|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Hanover
Nuremberg|Nürnberg|Bremen|Dortmund|Essen|Bonn|Münster|Karlsruhe|Mannheim|Freiburg|Heidelberg|Potsdam|Augsburg|Kiel
Lübeck|Rostock|Jena|Mainz|Vienna|Wien|Graz|Linz|Salzburg|Innsbruck|Zurich|Zürich|Geneva|Genève|Basel|Bern|Lausanne
Lucerne|Luzern|Zug|St. Gallen|Winterthur|Amsterdam|Rotterdam|The Hague|Den Haag|Utrecht|Eindhoven|Groningen|Delft
Leiden|Nijmegen|Maastricht|Brussels|Antwerp|Ghent|Leuven|Paris|Lyon|Marseille|Toulouse|Nice|Nantes|Bordeaux|Lille
Strasbourg|Grenoble|Montpellier|Madrid|Barcelona|Valencia|Seville|Málaga|Malaga|Bilbao|Lisbon|Porto|Braga|Rome|Milan
Turin|Bologna|Florence|Naples|Venice|Copenhagen|Aarhus|Odense|Stockholm|Gothenburg|Malmö|Uppsala|Oslo|Bergen
Trondheim|Stavanger|Helsinki|Tampere|Espoo|Reykjavik|Warsaw|Kraków|Krakow|Wrocław|Wroclaw|Gdańsk|Gdansk|Poznań|Łódź
Prague|Brno|Ostrava|Bratislava|Budapest|Bucharest|Cluj-Napoca|Sofia|Athens|Thessaloniki|Zagreb|Ljubljana|Belgrade
Tallinn|Tartu|Riga|Vilnius|Kaunas|Kyiv|Lviv|Istanbul|Ankara|Izmir|Nicosia|Valletta|New York|New York City|NYC
Brooklyn|Los Angeles|San Francisco|San Diego|San Jose|Oakland|Palo Alto|Mountain View|Sacramento|Seattle|Bellevue
Redmond|Portland|Boston|Cambridge, MA|Chicago|Houston|Dallas|Austin|San Antonio|Fort Worth|Philadelphia|Pittsburgh
Washington, DC|Washington DC|Baltimore|Atlanta|Miami|Tampa|Orlando|Jacksonville|Charlotte|Raleigh|Durham, NC
Nashville|Memphis|Louisville|Cincinnati|Cleveland|Columbus|Detroit|Ann Arbor|Grand Rapids|Indianapolis|Milwaukee
Madison|Minneapolis|St. Paul|St. Louis|Kansas City|Omaha|Des Moines|Denver|Boulder|Salt Lake City|Phoenix|Tucson
Albuquerque|Las Vegas|Boise|Spokane|Anchorage|Honolulu|New Orleans|Birmingham, AL|Richmond|Norfolk|Hartford
Providence|Buffalo|Rochester|Albany|Burlington|Tulsa|Oklahoma City|Little Rock|El Paso|Toronto|Vancouver|Montreal
Montréal|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Hamilton|Waterloo|Mexico City|Guadalajara|Monterrey
São Paulo|Sao Paulo|Rio de Janeiro|Buenos Aires|Santiago|Bogotá|Bogota|Medellín|Lima|Bangalore|Bengaluru|Mumbai
Delhi|New Delhi|Gurgaon|Gurugram|Noida|Hyderabad|Chennai|Pune|Kolkata|Ahmedabad|Jaipur|Kochi|Coimbatore|Indore
Chandigarh|Lucknow|Nagpur|Surat|Vadodara|Thiruvananthapuram|Mysuru|Navi Mumbai|Thane|Visakhapatnam|Karachi|Lahore
Islamabad|Dhaka|Colombo|Kathmandu|Beijing|Shanghai|Shenzhen|Guangzhou|Tokyo|Osaka|Kyoto|Seoul|Busan|Kuala Lumpur
Penang|Jakarta|Bangkok|Ho Chi Minh City|Hanoi|Manila|Cebu|Makati|Taipei|Sydney|Melbourne|Brisbane|Adelaide|Canberra
Hobart|Darwin|Auckland|Wellington|Christchurch|Johannesburg|Cape Town|Pretoria|Lagos|Abuja|Nairobi|Accra|Cairo
Casablanca|Tunis|Addis Ababa|Kigali|Kampala|Dubai|Abu Dhabi|Sharjah|Riyadh|Jeddah|Doha|Kuwait City|Muscat|Manama
Tel Aviv|Jerusalem|Haifa|Amman|Beirut
"""
_REGIONS = """
Kent|Surrey|Essex|Sussex|Hampshire|Devon|Cornwall|Dorset|Somerset|Wiltshire|Berkshire|Hertfordshire|Oxfordshire
Cambridgeshire|Suffolk|Norfolk|Lincolnshire|Yorkshire|West Yorkshire|South Yorkshire|North Yorkshire|Lancashire
Cheshire|Cumbria|Northumberland|County Durham|Shropshire|Staffordshire|Derbyshire|Nottinghamshire|Leicestershire
Northamptonshire|Warwickshire|Greater Manchester|Merseyside|West Midlands|East Midlands|Fife|Highlands|Gwynedd
Bavaria|Bayern|Saxony|Hesse|Brandenburg|Tyrol|Catalonia|California|Texas|Florida|New Jersey|Massachusetts|Illinois
Ohio|Michigan|Pennsylvania|Virginia|North Carolina|South Carolina|Georgia|Tennessee|Kentucky|Colorado|Arizona|Utah
Nevada|Oregon|Washington|Idaho|Montana|Minnesota|Wisconsin|Iowa|Missouri|Kansas|Nebraska|Oklahoma|Louisiana|Alabama
Mississippi|Maryland|Delaware|Connecticut|Rhode Island|Vermont|New Hampshire|Maine|Alaska|Hawaii|Ontario
British Columbia|Alberta|Quebec|Manitoba|Saskatchewan|Nova Scotia|Karnataka|Maharashtra|Tamil Nadu|Telangana|Kerala
Gujarat|Haryana|Uttar Pradesh|West Bengal|Rajasthan|Punjab|New South Wales|NSW|Victoria|VIC|Queensland|QLD
"""


def _names(table: str) -> frozenset[str]:
    """The names in a table that is written with bars between them."""
    return frozenset(name.strip() for name in table.replace("\n", "|").split("|") if name.strip())


COUNTRIES = _names(_COUNTRIES)
TOWNS = _names(_TOWNS)
REGIONS = _names(_REGIONS)
PLACES = COUNTRIES | TOWNS | REGIONS
# Names that are also ordinary words: believed only when something else says that they are places.
AMBIGUOUS = frozenset(
    {
        "Reading",
        "Bath",
        "Nice",
        "Essen",
        "US",
        "Mobile",
        "Rugby",
        "Lincoln",
        "Hull",
        "Chester",
        "Derby",
        "Split",
        "Victoria",
        "Georgia",
        "Jordan",
        "Turkey",
        "Cork",
        "Perth",
        "Europe",
        "EU",
        "EMEA",
        "APAC",
        "LATAM",
    }
)
