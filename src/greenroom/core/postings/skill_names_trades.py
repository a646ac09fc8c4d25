"""Names from health, care, teaching, building, industry, transport, kitchens, hotels and land work."""

from __future__ import annotations

TRADES = """
NMC registration|registered nurse|RN|RGN|RMN|NMC PIN|nursing degree|medication administration
medicines administration|administering medication|medication rounds|wound care|venepuncture|cannulation
catheterisation|IV therapy|phlebotomy|ECG|tracheostomy care|palliative care|end of life care|dementia care
personal care|care planning|care plans|patient assessment|triage|vital signs|infection control|infection prevention
infection prevention and control|manual handling|moving and handling|basic life support|advanced life support
first aid|paediatric first aid|safeguarding|safeguarding adults|safeguarding children|mental health
learning disabilities|autism|challenging behaviour|positive behaviour support|Makaton|PEG feeding|hoists|hoisting
Care Certificate|NVQ Level 2|NVQ Level 3|Level 2 Diploma in Care|Level 3 Diploma|Health and Social Care|Enhanced DBS
DBS check|CQC|risk assessments|risk assessment|discharge planning|clinical governance|clinical audit
electronic health records|electronic patient records|SystmOne|EMIS|patient records|midwifery|physiotherapy
occupational therapy|rehabilitation|manual therapy|musculoskeletal|speech and language therapy|pharmacy|dispensing
radiography|ultrasound|MRI|CT|dental nursing|telehealth|ICU|intensive care|counselling|CBT
cognitive behavioural therapy|motivational interviewing|social work|child protection|case notes|home visits
qualified teacher status|teaching qualification|lesson planning|curriculum development|curriculum planning
classroom management|behaviour management|differentiation|assessment for learning|marking|phonics|early years|EYFS
Key Stage 1|Key Stage 2|Key Stage 3|Key Stage 4|Key Stage 5|GCSE|A level|A-level|SEN support|EHCP
special educational needs|pastoral care|form tutor|Google Classroom|e-learning|online teaching|parents' evenings
safer recruitment|18th Edition|17th Edition|BS 7671|wiring regulations|City & Guilds 2391|City & Guilds|2391|2365
NVQ Level 3 Electrical|JIB Gold Card|ECS card|ECS Gold Card|CSCS card|inspection and testing|testing and inspection
fault finding|fault-finding|electrical installation|electrical testing|three-phase|single-phase|containment|conduit
trunking|distribution boards|motor control|control panels|lighting systems|fire alarms|emergency lighting
EV chargers|EV charging|solar PV|photovoltaics|heat pumps|Gas Safe|Gas Safe registered|boilers|central heating
plumbing|pipework|soldering|brazing|HVAC|refrigeration|F-Gas|air conditioning|ventilation|MIG|TIG|MIG welding
TIG welding|arc welding|welding|fabrication|machining|milling|turning|lathes|CNC machining|CNC programming|Fanuc
Siemens|PLCs|PLC programming|Siemens S7|TIA Portal|Allen-Bradley|SCADA|robotics|hydraulics|pneumatics
preventive maintenance|preventative maintenance|planned maintenance|predictive maintenance|CMMS|TPM|5S|Kaizen
lean manufacturing|FMEA|root cause analysis|SPC|PPAP|GD&T|technical drawings|engineering drawings|blueprints|AutoCAD
SolidWorks|CATIA|Autodesk Inventor|Inventor|Fusion 360|Creo|ANSYS|finite element analysis|FEA|CFD|Navisworks
Civil 3D|SketchUp|Rhino|ArcGIS|QGIS|surveying|quantity surveying|estimating|cost estimation|NEC contracts
JCT contracts|CDM Regulations|CDM|building regulations|planning permission|structural engineering|civil engineering
site management|SMSTS|SSSTS|IPAF|PASMA|asbestos awareness|working at height|confined spaces|power tools|hand tools
carpentry|joinery|bricklaying|plastering|tiling|roofing|painting and decorating|scaffolding|groundworks|concrete
forklift licence|forklift|fork lift|counterbalance|reach truck|VNA|pallet truck|powered pallet truck|LLOP
order picking|picking and packing|pick and pack|packing|goods in|goods-in|despatch|dispatch|stock taking|stocktaking
cycle counting|RF scanner|RF scanners|handheld scanners|barcode scanners|WMS|warehouse management system
warehouse management systems|loading and unloading|cold storage|health and safety|health & safety|COSHH|PPE|OSHA
OSHA 10|OSHA 30|LOTO|IOSH Managing Safely|driving licence|driver's license|driving license|full UK driving licence
clean driving licence|category B|category C|Category C licence|Category C+E|C+E licence|Class 1|Class 2|CDL
CDL Class A|HGV Class 1|HGV Class 2|Driver CPC|digital tachograph|digi card|tachograph|tachographs|route planning
vehicle checks|multi-drop|tail lift|dangerous goods|hazmat|DOT regulations|fleet management|vehicle maintenance
MOT testing|diagnostics|food hygiene|Level 2 Food Hygiene|Level 3 Food Safety|food safety|HACCP|allergens
allergen management|menu planning|menu development|menu costing|GP margins|food costing|stock rotation|butchery
pastry|baking|sauces|grill|banqueting|à la carte|a la carte|fine dining|mise en place|plating|kitchen management
ServSafe|barista|coffee|latte art|cocktails|mixology|wine service|wine knowledge|WSET|bar work|table service
waiting tables|front of house|housekeeping|front desk|night audit|revenue management|yield management|OPERA PMS
Opera Cloud|property management systems|reservations|guest relations|conference and events|personal licence
room service|concierge services|cash reconciliation|rota planning|rotas|rostering|gardening|horticulture|pruning
PA1 and PA6|PA1|PA6|chainsaw|chainsaw certificate|landscaping|machine operation|tractor driving|animal husbandry
animal welfare|forestry|arboriculture|irrigation|cleaning|window cleaning|deep cleaning|laundry|security|CCTV
SIA licence|door supervision|conflict management|crowd management|hairdressing|colouring|cutting|beauty therapy
massage|personal training|lifeguarding|sewing|pattern cutting|tailoring|upholstery|furniture making|photography
lighting|sound engineering|stage management|set design|printing|bookbinding|quality inspection|calibration|metrology
clean room|soldering IPC|ESD|environmental impact assessment|ecology|water treatment|waste management
sustainability reporting|carbon accounting|energy audits|renewable energy|wind turbines|GWO|offshore|oil and gas
drilling|mining|blasting|geotechnical
"""
