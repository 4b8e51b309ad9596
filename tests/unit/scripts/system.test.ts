import { describe, expect, it } from 'vitest';
import { debianPackages, missingLibraries } from '../../../scripts/setup/system.mjs';

const printed = `\tlinux-vdso.so.1 (0x00007ffd)
\tlibgobject-2.0.so.0 => /lib/x86_64-linux-gnu/libgobject-2.0.so.0 (0x00007f)
\tlibnss3.so => not found
\tlibnssutil3.so => not found
\tlibgtk-3.so.0 => not found
\tlibnss3.so => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f)
`;

describe('what the system lacks', () => {
  it('is read from what ldd says', () => {
    expect(missingLibraries(printed)).toEqual(['libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0']);
    expect(missingLibraries('')).toEqual([]);
  });

  it('is named by the packages that this system has', () => {
    const debian12 = (name: string) => !name.endsWith('t64');
    expect(debianPackages(missingLibraries(printed), debian12)).toEqual(['libnss3', 'libgtk-3-0']);
    expect(debianPackages(['libgtk-3.so.0', 'libasound.so.2'], () => true)).toEqual(['libgtk-3-0t64', 'libasound2t64']);
  });

  it('is said when no package is known for it', () => {
    expect(() => debianPackages(['libstrange.so.9'], () => true)).toThrow('libstrange.so.9');
  });
});
