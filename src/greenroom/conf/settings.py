"""Every setting in one file. What a person may turn is a knob from the environment; the rest is fixed here.

GREENROOM_HOME           the folder that holds database, files and secret; default: the system's place for program data
GREENROOM_MODE           `local` (default): one person, this machine only; `server`: an organisation, behind HTTPS
GREENROOM_SECRET         the key that signs cookies; local mode makes its own and keeps it in the home folder
GREENROOM_DATABASE_URL   postgres://user:password@host:port/name; default: SQLite in the home folder
GREENROOM_ALLOWED_HOSTS  host names that the server answers to, separated by commas; local mode: this machine's only
GREENROOM_ZONE           the time zone of a new workspace, such as Europe/Berlin; default: this machine's, or UTC
GREENROOM_UPLOAD_MB      the largest file that is taken in, in megabytes; default 20
GREENROOM_RECOGNISER     a folder with another recogniser of speech, as CTranslate2 keeps Whisper; default: the best
                         that was downloaded with `greenroom recogniser`, else the one that comes with Greenroom
GREENROOM_RECORDING_MB   the largest recording that is kept, in megabytes; default 500
"""

from __future__ import annotations

from pathlib import Path

from greenroom.conf import knobs
from greenroom.conf.knobs import Mode

MODE = knobs.mode()
LOCAL = MODE is Mode.LOCAL
HOME = knobs.home()
SECRET_KEY = knobs.secret(HOME)
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"] if LOCAL else knobs.words("GREENROOM_ALLOWED_HOSTS")
ROOT_URLCONF = "greenroom.conf.urls"
WSGI_APPLICATION = "greenroom.conf.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_tasks",
    "django_tasks_db",
    "greenroom.store",
    "greenroom.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "greenroom.web.middleware.EntranceMiddleware",
    "greenroom.web.acting.ActingMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "greenroom.web.middleware.UserErrorMiddleware",
]

# Pages. Jinja2, and a name that is missing is an error, not an empty string.
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [Path(__file__).resolve().parent.parent / "web" / "templates"],
        "OPTIONS": {"environment": "greenroom.web.jinja.environment"},
    },
]
STATIC_URL = "/static/"
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.AppDirectoriesFinder"]
WHITENOISE_USE_FINDERS = True  # straight from the package: nobody has to collect anything
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_MAX_AGE = 365 * 24 * 3600  # every address of a file carries its content's hash

# The record.
DATABASES = {"default": knobs.database(knobs.text("GREENROOM_DATABASE_URL"), HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}

# Files. Names on disk are ours, and nobody else on the machine may read them.
MEDIA_ROOT = HOME / "files"
UPLOAD_MAX_BYTES = knobs.whole_number("GREENROOM_UPLOAD_MB", 20) * 1024 * 1024
RECORDING_MAX_BYTES = knobs.whole_number("GREENROOM_RECORDING_MB", 500) * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024  # pasted text; files are counted against UPLOAD_MAX_BYTES
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
DATA_UPLOAD_MAX_NUMBER_FILES = 10
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700

# Speech.
RECOGNISER = knobs.folder("GREENROOM_RECOGNISER")

# Words and times. Every time on a page names its zone, so the server's own zone is UTC.
LANGUAGE_CODE = "en-gb"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"
NEW_ZONE = knobs.zone(MODE)

# Who comes in. On a laptop a one-time link sets the cookie; a server sends it over HTTPS only.
AUTH_USER_MODEL = "auth.User"
SESSION_COOKIE_NAME = "greenroom_session"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_SECURE = not LOCAL
SESSION_COOKIE_AGE = 30 * 24 * 3600
CSRF_COOKIE_NAME = "greenroom_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SECURE = not LOCAL
CSRF_FAILURE_VIEW = "greenroom.web.views.errors.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# What a page may load: our own files, and nothing that is written inside the page itself.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "media-src": ["'self'", "blob:"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = not LOCAL
SECURE_HSTS_SECONDS = 0 if LOCAL else 365 * 24 * 3600
SECURE_PROXY_SSL_HEADER = None if LOCAL else ("HTTP_X_FORWARDED_PROTO", "https")

# The log tells what happened to the program, never what a person wrote or who they are.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"discreet": {"()": "greenroom.conf.logs.Discreet"}},
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["discreet"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "greenroom": {"level": "INFO"},
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "waitress.queue": {"level": "ERROR"},
    },
}
