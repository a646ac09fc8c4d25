"""Names from offices, money, law, people, sales, marketing, research and the public service."""

from __future__ import annotations

OFFICE = """
Microsoft Office|MS Office|Microsoft Excel|MS Excel|PowerPoint|Microsoft Word|MS Word|SharePoint|Google Workspace
Google Sheets|Google Docs|Visio|MS Project|Microsoft Project|Smartsheet|ClickUp|spreadsheets|pivot tables|typing
data entry|diary management|minute taking|record keeping|filing|document management|office administration|reception
switchboard|travel booking|event management|event planning|facilities management|procurement|purchasing
contract management|vendor management|supplier management|project management|programme management|program management
portfolio management|change management|risk management|stakeholder management|requirements gathering
business analysis|process improvement|process mapping|Lean Six Sigma|Six Sigma|PMO|Gantt charts|budgeting
forecasting|budget management|financial modelling|financial modeling|financial analysis|financial reporting
management accounts|accounts payable|accounts receivable|bookkeeping|payroll|VAT|VAT returns|bank reconciliation
reconciliations|credit control|invoicing|month-end close|month-end|year-end|audit|auditing|internal audit
external audit|tax|corporate tax|GST|TDS|cost accounting|consolidation|treasury|cash flow|valuation|due diligence
M&A|mergers and acquisitions|corporate finance|investment analysis|equity research|derivatives|fixed income
risk analysis|credit risk|anti-money laundering|AML|KYC|compliance|regulatory reporting|Basel III|Solvency II
actuarial|underwriting|claims handling|Bloomberg|QuickBooks|Sage 50|Tally ERP|TallyPrime|Oracle Financials|Hyperion
Anaplan|Chartered Accountant|ACCA qualified|chartered|contract law|contract drafting|drafting contracts
commercial law|employment law|company law|corporate law|litigation|dispute resolution|arbitration|conveyancing
property law|family law|criminal law|immigration law|intellectual property|data protection|legal research
case management|eDiscovery|legal drafting|legal writing|negotiation|LLB|law degree|recruitment|talent acquisition
onboarding|employee relations|performance management|HR policies|HRIS|compensation and benefits
learning and development|succession planning|workforce planning|job evaluation|payroll processing|sales|B2B sales
B2C sales|field sales|inside sales|cold calling|lead generation|prospecting|account management
key account management|business development|pipeline management|closing deals|upselling|cross-selling|negotiating
customer success|customer service|customer support|call centre|complaint handling|CRM systems|Salesforce CRM
territory management|retail|merchandising|visual merchandising|stock control|inventory management|till operation
cash handling|point of sale|EPOS|marketing|digital marketing|content marketing|email marketing|social media
social media marketing|SEO|SEM|PPC|Google Ads|Meta Ads|paid social|copywriting|content creation|content strategy
brand management|market research|campaign management|public relations|media relations|press releases
internal communications|crisis communications|marketing automation|Google Tag Manager|influencer marketing
fundraising|grant writing|bid writing|donor management|volunteer management|product management|product strategy
product roadmap|roadmaps|roadmapping|product discovery|OKRs|user stories|backlog management|go-to-market|pricing
customer research|customer interviews|policy development|policy analysis|policy making|ministerial briefings
briefings|parliamentary questions|public consultation|legislation|public policy|freedom of information
committee papers|Civil Service Code|Green Book|research|research methods|qualitative research|quantitative research
literature review|systematic reviews|experimental design|survey design|interviewing|focus groups|thematic analysis
NVivo|LaTeX|scientific writing|peer review|peer-reviewed publications|grant applications|academic writing
publications|fieldwork|ethnography|econometrics|causal inference|microscopy|PCR|qPCR|cell culture|flow cytometry
western blot|western blotting|ELISA|HPLC|mass spectrometry|chromatography|CRISPR|sequencing|RNA-seq|bioinformatics
genomics|immunohistochemistry|animal handling|laboratory techniques|molecular biology|GMP|GLP|GCP training
clinical trials|pharmacovigilance|regulatory affairs|quality assurance|quality control|ISO 9001|ISO 14001|ISO 13485
English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Arabic|Mandarin|Cantonese|Japanese|Korean|Hindi|Urdu
Bengali|Tamil|Russian|Turkish|Swedish|Danish|Norwegian|Finnish|Welsh|British Sign Language|BSL|Deutsch|Englisch
translation|interpreting|subtitling|proofreading|editing|copy editing|journalism|report writing|technical writing
public speaking|presentation skills|facilitation|workshop facilitation|training delivery|mentoring|coaching
time management|written communication|verbal communication|communication skills|organisational skills
problem solving|leadership|team management|people management|line management|decision making|analytical skills
numeracy|literacy|teamwork|bachelor's degree|master's degree|MBA|PhD|GCSEs|A levels|HNC|HND|NVQ|BTEC|apprenticeship
IT skills|computer literacy|attention to detail|conflict resolution|logistics|supply chain|supply chain management
demand planning|import and export|customs|freight forwarding
"""
