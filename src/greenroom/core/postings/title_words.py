"""Words that the names of jobs are made of."""

from __future__ import annotations

import re

TITLE_WORDS = re.compile(
    r"\b(?:engineer|developer|manager|nurse|teacher|assistant|officer|analyst|designer|driver|chef|cook|"
    r"electrician|plumber|technician|scientist|researcher|research|fellow|postdoc\w*|lawyer|solicitor|"
    r"attorney|paralegal|counsel|accountant|bookkeeper|consultant|advis[eo]r|specialist|coordinator|"
    r"co-ordinator|"
    r"administrator|executive|director|lead|head|architect|worker|carer|operative|operator|mechanic|"
    r"representative|associate|clerk|receptionist|supervisor|therapist|physiotherapist|pharmacist|doctor|"
    r"physician|dentist|surgeon|midwife|paramedic|social worker|writer|editor|copywriter|journalist|"
    r"producer|"
    r"photographer|marketer|recruiter|trainer|tutor|lecturer|professor|librarian|planner|buyer|"
    r"merchandiser|barista|bartender|waiter|waitress|housekeeper|porter|concierge|cleaner|caretaker|"
    r"gardener|carpenter|joiner|welder|bricklayer|roofer|painter|plasterer|surveyor|inspector|auditor|"
    r"actuary|trader|broker|"
    r"underwriter|controller|partner|owner|master|intern|internship|trainee|apprentice|graduate|hygienist|"
    r"optician|veterinary|vet|handler|picker|packer|loader|warehouse|guard|agent|translator|interpreter|"
    r"stylist|hairdresser|beautician|pilot|steward|cabin crew|attendant|estimator|foreman|fitter|"
    r"machinist|"
    r"programmer|administrator|strategist|evangelist|ambassador|organi[sz]er|fundraiser|campaigner|policy|"
    r"economist|statistician|biologist|chemist|physicist|geologist|ecologist|psychologist|counsellor|"
    r"counselor|teaching|secretary|registrar|sister|matron|practitioner|baker|butcher|fishmonger|florist|"
    r"sales|cashier|leader|"
    r"tester|ingenieur\w*|entwickler\w*|sachbearbeiter\w*|leiter\w*|commis|sommelier|crew|courier|rider|"
    r"installer|conductor|keeper|curator|nanny|au pair|coach|instructor|lifeguard|superintendent|"
    r"principal|chief|sales ?person|expert|ranger|warden)s?\b",
    re.IGNORECASE,
)
