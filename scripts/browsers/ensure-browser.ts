import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import {
  computeExecutablePath,
  Browser as Download,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { Browser } from '../build/manifests.ts';

/** Where browsers are kept that were downloaded for this project. */
const CACHE = path.resolve('.cache/browsers');

interface Known {
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  readonly download: Download;
  readonly tag: string;
}

const KNOWN: Readonly<Record<Browser, Known>> = {
  chrome: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    download: Download.CHROME,
    tag: 'stable',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    download: Download.FIREFOX,
    tag: 'stable',
  },
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed({ variable, names, places }: Known): string | undefined {
  const own = process.env[variable];
  if (own !== undefined && own !== '') return isExecutable(own) ? own : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places].find(
    isExecutable,
  );
}

/** Debian and its kin install browsers as packages, which only root may do. */
function installFromDebian({ debian }: Known): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${debian} …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options);
}

async function downloaded({ download, tag }: Known): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return undefined;
  try {
    const buildId = await resolveBuildId(download, platform, tag);
    const target = { browser: download, buildId, cacheDir: CACHE };
    const executable = computeExecutablePath(target);
    if (!isExecutable(executable)) {
      console.log(`Downloading ${download} ${buildId} …`);
      await install(target);
    }
    return isExecutable(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds a browser, and installs it if it is missing: as a package where we may, else into the project's cache.
 * Ends the process with exit code 1 and one line of advice when all of that fails.
 * @returns The path of its executable.
 */
export async function ensureBrowser(browser: Browser): Promise<string> {
  const known = KNOWN[browser];
  const found = installed(known);
  if (found !== undefined) return found;
  installFromDebian(known);
  const ready = installed(known) ?? (await downloaded(known));
  if (ready !== undefined) return ready;
  console.error(
    `No ${browser === 'chrome' ? 'Chromium' : 'Firefox'} found and none could be installed: install one and set ${known.variable} to its path.`,
  );
  process.exit(1);
}
