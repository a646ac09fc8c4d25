"""Keeping the record safe and taking it along: backup, restore, check, export, erase."""

from greenroom.services.backups import backup, restore
from greenroom.services.checkup import Checkup, Fault, Finding, check
from greenroom.services.erasing import erase, erase_workspace
from greenroom.services.exports import export

__all__ = ["Checkup", "Fault", "Finding", "backup", "check", "erase", "erase_workspace", "export", "restore"]
