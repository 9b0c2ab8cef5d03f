#!/usr/bin/env node
require('../dist/cli/omavalmentaja.cjs');
