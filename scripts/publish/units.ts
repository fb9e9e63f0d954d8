import { join } from 'node:path';
import { root } from '../lib/install.mjs';
import { type Box, places } from './box.ts';
import { cronWord, unitCommand, unitLine, unitWord } from './words.ts';

/**
 * What starts a publication without a push: every five minutes the newest commit and today's date are
 * compared with what is live. Mostly there is nothing to do; after midnight it is the nightly rebuild,
 * after a power cut or a full disk it is the repair.
 */
const command = (box: Box): readonly string[] => [
  process.execPath,
  join(root, 'scripts/publish.ts'),
  'now',
  box.dir,
  '--tick',
];

const gatewayCommand = (box: Box, port: number): readonly string[] => [
  process.execPath,
  join(root, 'scripts/gateway.ts'),
  'serve',
  box.dir,
  '--port',
  String(port),
];

/** Files for /etc/systemd/system. */
export const serviceUnits = (box: Box, gatewayPort = 4180): Readonly<Record<string, string>> => ({
  'ocop-gateway.service': `[Unit]
Description=Editing gateway of ${unitLine(box.dir)}
After=network.target

[Service]
User=ocop
WorkingDirectory=${unitLine(root)}
ExecStart=${unitCommand(gatewayCommand(box, gatewayPort))}
Restart=on-failure
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths=${unitWord(box.dir)} ${unitWord(root)}

[Install]
WantedBy=multi-user.target
`,
  'ocop-publish.service': `[Unit]
Description=Publish the newest content of ${unitLine(box.dir)}
# A failed run says by its exit code what is wrong; name a unit of yours here to be told.
#OnFailure=

[Service]
Type=oneshot
User=ocop
WorkingDirectory=${unitLine(root)}
ExecStart=${unitCommand(command(box))}
Nice=5
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths=${unitWord(box.dir)} ${unitWord(root)}
`,
  'ocop-publish.timer': `[Unit]
Description=Look for something to publish every five minutes

[Timer]
OnCalendar=*:0/5
Persistent=yes
RandomizedDelaySec=20

[Install]
WantedBy=timers.target
`,
});

/** The same for a machine without systemd. */
export const cronLines = (box: Box): string =>
  `# Every five minutes; after midnight in Vietnam the first run is the nightly rebuild.
*/5 * * * * ${command(box).map(cronWord).join(' ')} >> ${cronWord(join(places(box).logs, 'publish.log'))} 2>&1
`;
