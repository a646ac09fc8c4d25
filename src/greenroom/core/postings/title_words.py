"""Words that the names of jobs are made of."""

from __future__ import annotations

import re

TITLE_WORDS = re.compile(
    r"\b(?:engineer|developer|manager|nurse|teacher|assistant|officer|analyst|designer|driver|chef|cook|electrician|plumber|technician|scientist|researcher|research|fellow|postdoc\w*|lawyer|solicitor|attorney|paralegal|counsel|accountant|bookkeeper|consultant|advis[eo]r|specialist|coordinator|co-ordinator|"
    r"administrator|executive|director|lead|head|architect|worker|carer|operative|operator|mechanic|representative|associate|clerk|receptionist|supervisor|therapist|physiotherapist|pharmacist|doctor|physician|dentist|surgeon|midwife|paramedic|social worker|writer|editor|copywriter|journalist|producer|"
    r"photographer|marketer|recruiter|trainer|tutor|lecturer|professor|librarian|planner|buyer|merchandiser|barista|bartender|waiter|waitress|housekeeper|porter|concierge|cleaner|caretaker|gardener|carpenter|joiner|welder|bricklayer|roofer|painter|plasterer|surveyor|inspector|auditor|actuary|trader|broker|"
    r"underwriter|controller|partner|owner|master|intern|internship|trainee|apprentice|graduate|hygienist|optician|veterinary|vet|handler|picker|packer|loader|warehouse|guard|agent|translator|interpreter|stylist|hairdresser|beautician|pilot|steward|cabin crew|attendant|estimator|foreman|fitter|machinist|"
    r"programmer|administrator|strategist|evangelist|ambassador|organi[sz]er|fundraiser|campaigner|policy|economist|statistician|biologist|chemist|physicist|geologist|ecologist|psychologist|counsellor|counselor|teaching|secretary|registrar|sister|matron|practitioner|baker|butcher|fishmonger|florist|sales|cashier|leader|"
    r"tester|ingenieur\w*|entwickler\w*|sachbearbeiter\w*|leiter\w*|commis|sommelier|crew|courier|rider|installer|conductor|keeper|curator|nanny|au pair|coach|instructor|lifeguard|superintendent|principal|chief|sales ?person|expert|ranger|warden)s?\b",
    re.IGNORECASE,
)
