"""Names from software, data, networks and security."""

from __future__ import annotations

SOFTWARE = """
Python|Java|JavaScript|TypeScript|C++|C#|.NET|ASP.NET|Golang|PHP|Kotlin|Objective-C|Visual Basic|VBA|MATLAB|Bash
shell scripting|PowerShell|COBOL|Fortran|Clojure|Erlang|F#|Solidity|Assembly|Groovy|Lua|SAS|SPSS|Stata|RStudio|HTML
HTML5|CSS3|Sass|Tailwind|Bootstrap|jQuery|React.js|ReactJS|React Native|Next.js|Nuxt|Vue.js|AngularJS|Svelte|Redux
Node.js|NodeJS|Deno|Express.js|NestJS|Django|FastAPI|Ruby on Rails|Rails|Laravel|Symfony|WordPress|Drupal
Spring Boot|Hibernate|Flutter|SwiftUI|Xamarin|Electron|GraphQL|REST API|REST APIs|RESTful APIs|RESTful|gRPC|SOAP
WebSockets|OpenAPI|microservices|event-driven architecture|domain-driven design|distributed systems|PostgreSQL
Postgres|MySQL|MariaDB|SQLite|Oracle|SQL Server|T-SQL|PL/SQL|MongoDB|Redis|Elasticsearch|OpenSearch|Cassandra
DynamoDB|Neo4j|BigQuery|Redshift|Databricks|ClickHouse|Hadoop|Apache Spark|PySpark|Apache Kafka|Apache Airflow
RabbitMQ|ETL|ELT|data warehousing|data modelling|data modeling|data pipelines|data engineering|data analysis
data visualisation|data visualization|data science|data mining|big data|Power BI|PowerBI|Qlik|QlikView
Google Analytics|A/B testing|AWS|Amazon Web Services|Azure|Microsoft Azure|GCP|Google Cloud|Google Cloud Platform
Kubernetes|Docker|Terraform|Ansible|CloudFormation|Pulumi|Jenkins|GitHub Actions|GitLab CI|GitLab|GitHub|CI/CD
continuous integration|continuous delivery|DevOps|SRE|site reliability|infrastructure as code|Linux|Unix
Windows Server|VMware|Prometheus|Grafana|Datadog|Splunk|New Relic|OpenTelemetry|Nginx|Apache|serverless|Lambda|S3
EC2|observability|Git|Subversion|version control|machine learning|deep learning|PyTorch|TensorFlow|Keras
scikit-learn|pandas|NumPy|Jupyter|NLP|natural language processing|computer vision|LLMs|large language models
reinforcement learning|MLOps|statistical modelling|statistics|regression analysis|time series|hypothesis testing
Bayesian statistics|unit testing|test automation|automated testing|Selenium|Cypress|Playwright|JUnit|pytest|TDD
test-driven development|BDD|manual testing|regression testing|load testing|code review|code reviews|pair programming
object-oriented programming|functional programming|design patterns|system design|software architecture|algorithms
data structures|API design|embedded systems|embedded C|firmware|RTOS|FPGA|VHDL|Verilog|cyber security|cybersecurity
information security|penetration testing|SIEM|ISO 27001|SOC 2|NIST|firewalls|VPN|TCP/IP|DNS|DHCP|LAN|WAN|Cisco|CCNP
CompTIA A+|CompTIA Network+|Active Directory|Entra ID|Office 365|Microsoft 365|Intune|ServiceNow|help desk
service desk|technical support|networking|network administration|system administration|Salesforce|Apex|Dynamics 365
SAP S/4HANA|S/4HANA|ABAP|NetSuite|HubSpot|Marketo|Pardot|Mailchimp|Shopify|Magento|WooCommerce|web accessibility
WCAG|responsive design|wireframing|wireframes|prototyping|user research|usability testing|design systems
interaction design|information architecture|UX design|UI design|Adobe XD|Adobe Creative Suite|Adobe Creative Cloud
Creative Cloud|Photoshop|Illustrator|InDesign|After Effects|Premiere Pro|Final Cut Pro|DaVinci Resolve|Lightroom
Cinema 4D|3ds Max|ZBrush|Substance Painter|motion graphics|typography|branding|brand identity|art direction
graphic design|visual design|video editing
"""
