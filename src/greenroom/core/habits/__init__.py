"""Small things that come back: five minutes a day, a week that has room for rest."""
