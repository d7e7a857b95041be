#!/bin/bash
# Run once by PostgreSQL's image, on an empty data directory: a login that owns the database and runs the migrations,
# and the application's own, which owns nothing and gets from the migrations what it needs.
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\getenv owner_password TIERBOARD_OWNER_PASSWORD
\getenv app_password TIERBOARD_APP_PASSWORD

create role tierboard_owner login password :'owner_password';
create role tierboard_app login password :'app_password';

-- The built-in locale sorts alike on every machine.
create database tierboard owner tierboard_owner template template0 encoding 'UTF8'
    locale 'C' locale_provider builtin builtin_locale 'C.UTF-8';
SQL
