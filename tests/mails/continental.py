"""Invitations in other languages than English."""

# ruff: noqa: E501 - mails stand as they were typed

from __future__ import annotations

from tests.mails.values import Mail, at

MAILS = (
    Mail(
        "German, formal letter",
        subject="Einladung zum Vorstellungsgespräch",
        sender="Katrin Sommer <sommer@stadtwerke.example>",
        text="""Sehr geehrte Frau Silva,

vielen Dank für Ihre Bewerbung vom 3. November 2026 als Referentin Personalentwicklung. Gerne möchten wir Sie persönlich kennenlernen und laden Sie zu einem Vorstellungsgespräch am Donnerstag, den 10. Dezember 2026, um 14:00 Uhr in unser Haus ein.

Ort: Friedrichstraße 12, 10117 Berlin, Raum 4.12

Das Gespräch wird etwa 90 Minuten dauern. Ihre Gesprächspartner sind Frau Dr. Petra Lang (Abteilungsleiterin) und Herr Jens Vogt.

Bitte bestätigen Sie den Termin bis zum 3. Dezember.

Mit freundlichen Grüßen
Katrin Sommer
Personalreferentin
""",
        times=(at("2026-12-10 14:00", "Europe/Berlin", 90),),
        place="Friedrichstraße 12, 10117 Berlin, Raum 4.12",
        format="in-person",
        people=("Petra Lang", "Jens Vogt"),
    ),
    Mail(
        "German, video, short date",
        subject="Termin Videogespräch",
        sender="Felix Braun <felix.braun@lichtwerk.example>",
        text="""Hallo Ana,

schön, dass du dabei bist! Passt dir Di 8.12. um 9:30 Uhr (MEZ) für ein Videogespräch mit mir? Dauer: 45 Minuten. Link: https://meet.google.com/xyz-abcd-efg

Viele Grüße
Felix
""",
        times=(at("2026-12-08 09:30", "Europe/Berlin", 45),),
        link="https://meet.google.com/xyz-abcd-efg",
        format="video",
        people=("Felix Braun",),
    ),
    Mail(
        "German, several times",
        subject="Terminvorschläge Telefoninterview",
        sender="Nina Hartmann <nina.hartmann@kontor.example>",
        text="""Guten Tag Frau Silva,

für ein erstes Telefoninterview (ca. 30 Minuten) schlage ich Ihnen folgende Termine vor:

- Montag, 7. Dezember, 11 Uhr
- Mittwoch, 9. Dezember, 16 Uhr
- Freitag, 11. Dezember, 8:30 Uhr

Alle Zeiten in Berliner Zeit. Unter welcher Nummer erreiche ich Sie?

Beste Grüße
Nina Hartmann
Recruiterin
""",
        times=(
            at("2026-12-07 11:00", "Europe/Berlin", 30),
            at("2026-12-09 16:00", "Europe/Berlin", 30),
            at("2026-12-11 08:30", "Europe/Berlin", 30),
        ),
        kind="proposal",
        format="phone",
    ),
    Mail(
        "German, moved",
        subject="Neuer Termin",
        sender="Felix Braun <felix.braun@lichtwerk.example>",
        text="""Hallo Ana,

leider müssen wir unser Gespräch verschieben. Neuer Termin: Donnerstag, 10.12.2026, 15:00 Uhr (Berliner Zeit).

Viele Grüße
Felix
""",
        times=(at("2026-12-10 15:00", "Europe/Berlin"),),
        kind="change",
    ),
    Mail(
        "German, cancelled",
        subject="Absage des Termins",
        sender="Nina Hartmann <nina.hartmann@kontor.example>",
        text="""Guten Tag Frau Silva,

der Termin am Montag, 7. Dezember, um 11 Uhr muss leider entfallen und wird abgesagt.

Beste Grüße
Nina Hartmann
""",
        times=(at("2026-12-07 11:00", "Europe/Berlin", doubtful=True),),
        kind="cancellation",
    ),
    Mail(
        "French, several slots",
        subject="Entretien en visio",
        sender="Luc Martin <luc.martin@orangerie.example>",
        text="""Bonjour Ana,

Suite à votre candidature, nous vous proposons un entretien en visio d'une heure avec notre directrice technique, Claire Dubois. Voici les créneaux possibles (heure de Paris) :

- mardi 8 décembre à 9h30
- mercredi 9 décembre à 14h
- jeudi 10 décembre à 11h15

Lien : https://teams.microsoft.com/l/meetup-join/19%3ameeting_fr

Cordialement,
Luc Martin
Responsable RH
""",
        times=(
            at("2026-12-08 09:30", "Europe/Paris", 60),
            at("2026-12-09 14:00", "Europe/Paris", 60),
            at("2026-12-10 11:15", "Europe/Paris", 60),
        ),
        kind="proposal",
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_fr",
        format="video",
        people=("Claire Dubois",),
    ),
    Mail(
        "French, in person",
        subject="Convocation à un entretien",
        sender="Sophie Bernard <s.bernard@maison-lune.example>",
        text="""Madame,

J'ai le plaisir de vous inviter à un entretien le lundi 14 décembre 2026 à 10h00 dans nos locaux, 25 rue de la République, 69002 Lyon. Vous rencontrerez Monsieur Paul Girard, directeur des opérations, et moi-même.

Merci de confirmer avant le 9 décembre.

Bien cordialement,
Sophie Bernard
Chargée de recrutement
""",
        times=(at("2026-12-14 10:00", "Europe/Paris"),),
        place="25 rue de la République, 69002 Lyon",
        format="in-person",
        people=("Paul Girard", "Sophie Bernard"),
    ),
    Mail(
        "Spanish",
        subject="Entrevista con Solaria",
        sender="Carmen Ortiz <carmen.ortiz@solaria.example>",
        text="""Estimada Ana:

Gracias por su interés en el puesto de Responsable de Logística. Nos gustaría invitarla a una entrevista por videollamada el miércoles 9 de diciembre de 2026 a las 16:00 (hora de Madrid). La entrevista durará 45 minutos y será con Javier Molina, director de operaciones.

Enlace: https://us02web.zoom.us/j/85512345678

Rogamos confirme antes del 4 de diciembre.

Atentamente,
Carmen Ortiz
Recursos Humanos
""",
        times=(at("2026-12-09 16:00", "Europe/Madrid", 45),),
        link="https://us02web.zoom.us/j/85512345678",
        format="video",
        people=("Javier Molina",),
    ),
    Mail(
        "Spanish, by telephone",
        subject="Llamada",
        sender="Diego Salas <diego@puentes.example>",
        text="""Hola Ana, ¿te viene bien una entrevista telefónica el viernes 4 de diciembre a las 10:30, hora peninsular? Te llamaré al +34 612 345 678.

Un saludo,
Diego Salas
""",
        times=(at("2026-12-04 10:30", "Europe/Madrid"),),
        phone="+34 612 345 678",
        format="phone",
        people=("Diego Salas",),
    ),
    Mail(
        "Italian",
        subject="Convocazione colloquio",
        sender="Giulia Conti <giulia.conti@fondaco.example>",
        text="""Gentile Ana Silva,

siamo lieti di invitarLa a un colloquio conoscitivo martedì 15 dicembre 2026 alle ore 15:30 presso la nostra sede, Via Torino 40, Milano. Il colloquio durerà circa un'ora e sarà con il nostro responsabile commerciale, Marco Ferri.

La preghiamo di confermare entro il 10 dicembre.

Cordiali saluti,
Giulia Conti
Risorse Umane
""",
        times=(at("2026-12-15 15:30", "Europe/Rome", 60),),
        place="Via Torino 40, Milano",
        format="in-person",
        people=("Marco Ferri",),
    ),
    Mail(
        "Portuguese",
        subject="Entrevista online",
        sender="Rita Lopes <rita.lopes@maresia.example>",
        text="""Olá Ana,

Gostaríamos de marcar uma entrevista online na terça-feira, 8 de dezembro, às 15h (hora de Lisboa), com a duração de 45 minutos. Vai falar com o Miguel Antunes, gestor de produto.

Link: https://meet.google.com/pqr-stuv-wxy

Cumprimentos,
Rita Lopes
""",
        times=(at("2026-12-08 15:00", "Europe/Lisbon", 45),),
        link="https://meet.google.com/pqr-stuv-wxy",
        format="video",
        people=("Miguel Antunes",),
    ),
    Mail(
        "Dutch",
        subject="Uitnodiging kennismakingsgesprek",
        sender="Sanne Visser <sanne.visser@noordzee.example>",
        text="""Beste Ana,

Leuk dat je gesolliciteerd hebt! We nodigen je graag uit voor een kennismakingsgesprek op dinsdag 8 december om 14.00 uur op ons kantoor, Coolsingel 42, Rotterdam. Het gesprek duurt ongeveer een uur en is met Pieter de Boer, hoofd logistiek.

Laat je voor 3 december weten of het lukt?

Met vriendelijke groet,
Sanne Visser
HR-adviseur
""",
        times=(at("2026-12-08 14:00", "Europe/Amsterdam", 60),),
        place="Coolsingel 42, Rotterdam",
        format="in-person",
        people=("Pieter de Boer",),
    ),
    Mail(
        "Dutch, two options",
        subject="Videogesprek plannen",
        sender="Tom Jansen <tom@waterland.example>",
        text="""Hoi Ana,

Kun je voor een videogesprek van 30 minuten op woensdag 9 december om 10.30 uur of donderdag 10 december om 13.00 uur? Tijden zijn Nederlandse tijd.

Groet,
Tom Jansen
""",
        times=(at("2026-12-09 10:30", "Europe/Amsterdam", 30), at("2026-12-10 13:00", "Europe/Amsterdam", 30)),
        kind="proposal",
        format="video",
    ),
    Mail(
        "Swedish",
        subject="Intervju",
        sender="Erik Lund <erik.lund@norrsken.example>",
        text="""Hej Ana!

Vi vill gärna träffa dig på en intervju torsdag den 10 december kl. 13.00-14.00 på vårt kontor, Drottninggatan 71, Stockholm. Du träffar Anna Bergström, avdelningschef.

Vänliga hälsningar
Erik Lund
""",
        times=(at("2026-12-10 13:00", "Europe/Stockholm", 60),),
        place="Drottninggatan 71, Stockholm",
        format="in-person",
        people=("Anna Bergström",),
    ),
    Mail(
        "Danish",
        subject="Jobsamtale",
        sender="Mette Holm <mette@havne.example>",
        text="""Kære Ana

Tak for din ansøgning. Vi vil gerne invitere dig til en jobsamtale på Teams onsdag den 9. december kl. 10.15 (dansk tid). Samtalen varer 45 minutter.

Link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_dk

Venlig hilsen
Mette Holm
""",
        times=(at("2026-12-09 10:15", "Europe/Copenhagen", 45),),
        link="https://teams.microsoft.com/l/meetup-join/19%3ameeting_dk",
        format="video",
    ),
    Mail(
        "Finnish",
        subject="Kutsu haastatteluun",
        sender="Aino Virtanen <aino@kuusi.example>",
        text="""Hei Ana,

kutsumme sinut etähaastatteluun tiistaina 8.12.2026 klo 14.00 (Helsingin aikaa, UTC+2). Haastattelu kestää 45 minuuttia. Linkki: https://kuusi.zoom.us/j/123456789

Ystävällisin terveisin
Aino Virtanen
""",
        times=(at("2026-12-08 14:00", "Europe/Helsinki", 45),),
        link="https://kuusi.zoom.us/j/123456789",
        format="video",
    ),
    Mail(
        "Polish",
        subject="Zaproszenie na rozmowę kwalifikacyjną",
        sender="Marta Nowak <marta.nowak@wisla.example>",
        text="""Dzień dobry,

zapraszamy Panią na rozmowę kwalifikacyjną we wtorek, 8 grudnia 2026 o godz. 14:00 w naszym biurze: ul. Marszałkowska 10, Warszawa. Rozmowa potrwa około 60 minut.

Prosimy o potwierdzenie do dnia 3 grudnia.

Z poważaniem
Marta Nowak
""",
        times=(at("2026-12-08 14:00", "Europe/Warsaw", 60),),
        place="ul. Marszałkowska 10, Warszawa",
        format="in-person",
    ),
    Mail(
        "Czech",
        subject="Pozvánka na pohovor",
        sender="Jana Dvořák <jana@vltava.example>",
        text="""Dobrý den,

zveme Vás na pohovor ve středu 9. prosince 2026 v 9:00 (čas Praha), osobně na adrese: Národní 25, Praha. Pohovor potrvá 1 hodinu.

S pozdravem
Jana Dvořák
""",
        times=(at("2026-12-09 09:00", "Europe/Prague", 60),),
        format="in-person",
    ),
    Mail(
        "Turkish",
        subject="Mülakat daveti",
        sender="Elif Demir <elif@bogaz.example>",
        text="""Merhaba Ana Hanım,

Sizi 10 Aralık 2026 Perşembe günü saat 14:00'te (İstanbul saati) görüntülü mülakata davet ediyoruz. Görüşme 45 dakika sürecek. Bağlantı: https://meet.google.com/trk-abcd-efg

Saygılarımla
Elif Demir
""",
        times=(at("2026-12-10 14:00", "Europe/Istanbul", 45),),
        link="https://meet.google.com/trk-abcd-efg",
        format="video",
    ),
    Mail(
        "Japanese",
        subject="面接のご案内",
        sender="Sato Yuki <sato@sakura.example>",
        text="""Silva様

この度は弊社の求人にご応募いただきありがとうございます。オンライン面接を下記の通りご案内いたします。

日時:2026年12月8日(火)14時30分〜15時30分(日本時間 JST)
Zoom: https://sakura.zoom.us/j/987654321

よろしくお願いいたします。
佐藤
""",
        times=(at("2026-12-08 14:30", "Asia/Tokyo", 60),),
        link="https://sakura.zoom.us/j/987654321",
        format="video",
    ),
    Mail(
        "Hungarian",
        subject="Állásinterjú",
        sender="Kiss Eszter <eszter@duna.example>",
        text="""Kedves Ana!

Szeretettel várjuk állásinterjúra 2026. december 9-én, szerdán 10:00 órakor online (budapesti idő, CET). Link: https://duna.webex.com/meet/eszter

Üdvözlettel
Kiss Eszter
""",
        times=(at("2026-12-09 10:00", "Europe/Budapest"),),
        link="https://duna.webex.com/meet/eszter",
        format="video",
    ),
    Mail(
        "French, Swiss, by telephone, tomorrow",
        subject="Appel demain ?",
        sender="Marc Rochat <marc.rochat@leman.example>",
        text="""Bonjour Ana, seriez-vous disponible demain à 11h pour un échange téléphonique de 20 minutes ? Je vous appelle au +41 22 555 01 34.

Marc Rochat
""",
        times=(at("2026-11-28 11:00", "Europe/Zurich", 20),),
        phone="+41 22 555 01 34",
        format="phone",
        zone="Europe/Zurich",
        people=("Marc Rochat",),
    ),
    Mail(
        "English from Singapore, day and month in figures",
        subject="Interview 04/12/2026",
        sender="Wei Ling Tan <weiling.tan@merlion.example>",
        text="""Dear Ana,

Please join us for a video interview on 04/12/2026 at 10.00 am SGT. Duration: 1 hour. Panel: Rajesh Kumar (Head of Risk), Mei Chen (Risk Manager).
Link: https://merlion.zoom.us/j/555666777

Regards,
Wei Ling
""",
        times=(at("2026-12-04 10:00", "Asia/Singapore", 60),),
        link="https://merlion.zoom.us/j/555666777",
        format="panel",
        people=("Rajesh Kumar", "Mei Chen"),
    ),
    Mail(
        "English, figures that could be either",
        subject="Interview",
        sender="Sam Reed <sam@fields.example>",
        text="""Hi Ana, can you come in on 8/12 or 9/12 at 10am? Our office is at 5 Kings Road, London.

Sam
""",
        times=(
            at("2026-12-08 10:00", "Europe/London"),
            at("2026-12-09 10:00", "Europe/London"),
        ),
        kind="proposal",
        format="in-person",
        place="5 Kings Road, London",
    ),
    Mail(
        "English, pasted with its head",
        subject="",
        sender="",
        text="""From: Greta Olsen <greta@fjordly.example>
Sent: Thursday, 26 November 2026 09:15
To: Ana Silva
Subject: Final round

Dear Ana,

The final interview with our CEO, Ingrid Dahl, takes place on Friday 18 December at 12:30 (Oslo time). We meet on Whereby: https://whereby.com/fjordly

Best wishes,
Greta Olsen
People Partner
""",
        times=(at("2026-12-18 12:30", "Europe/Oslo"),),
        link="https://whereby.com/fjordly",
        people=("Ingrid Dahl",),
    ),
)
