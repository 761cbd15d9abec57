"""
What an entry costs in LibreOffice: opens registers, each in a process of its own, and types in them in turn, in their column of
call attempts, with a recalculation after each entry.

    python3 entries.py <rounds> <entries in a round> <register.xlsx>...

Prints a line of JSON for each file: CPU seconds of loading, of an entry (median over the rounds of their mean, and each of
them), and of a hard recalculation. LibreOfficeKit's functions are called by their place in its tables, which only grow
(LibreOfficeKit/LibreOfficeKit.h).
"""

import ctypes
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading

PROGRAM = os.environ.get('LIBREOFFICE', '/usr/lib/libreoffice/program')
PATIENCE = 300

LOAD, ERROR = 2, 3
PARTS, SET_PART, PART_NAME, INITIALIZE, CALLBACK, POST, SELECTION = 4, 7, 8, 13, 14, 17, 19
COMMAND_RESULT = 16

pointer, text, whole = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int


def function(of, place, result, *arguments):
    table = ctypes.cast(ctypes.cast(of, ctypes.POINTER(pointer))[0], ctypes.POINTER(pointer))
    return ctypes.CFUNCTYPE(result, pointer, *arguments)(table[place])


def cpu():
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2])


class Register:
    def __init__(self, kit, path):
        self.path, started = path, cpu()
        address = ('file://' + os.path.abspath(path)).encode()
        self.document = function(kit, LOAD, pointer, text)(kit, address)
        if not self.document:
            raise SystemExit(function(kit, ERROR, text)(kit).decode())
        self.call(INITIALIZE, None, [text], b'{}')
        names = [self.call(PART_NAME, text, [whole], part).decode() for part in range(self.call(PARTS, whole, []))]
        self.call(SET_PART, None, [whole], next(i for i, name in enumerate(names) if name in ('Klachten', 'Complaints')))
        self.answered = threading.Event()

        @ctypes.CFUNCTYPE(None, whole, text, pointer)
        def heard(kind, _payload, _data):
            if kind == COMMAND_RESULT:
                self.answered.set()

        self.heard = heard
        self.call(CALLBACK, None, [type(heard), pointer], heard, None)
        self.command('Calculate')
        self.loading = cpu() - started
        self.column = self.column_of('Belpogingen', 'Call attempts')

    def call(self, place, result, kinds, *arguments):
        return function(self.document, place, result, *kinds)(self.document, *arguments)

    def command(self, name, **arguments):
        self.answered.clear()
        given = {key: {'type': 'string', 'value': value} for key, value in arguments.items()}
        self.call(POST, None, [text, text, ctypes.c_bool], f'.uno:{name}'.encode(), json.dumps(given).encode(), True)
        if not self.answered.wait(PATIENCE):
            raise SystemExit(f'{name} was not answered')

    def said(self, cell):
        self.command('GoToCell', ToPoint=cell)
        found = self.call(SELECTION, pointer, [text, pointer], b'text/plain;charset=utf-8', None)
        return ctypes.string_at(found).decode() if found else ''

    def column_of(self, *headers):
        found = self.said('A1:CZ1').rstrip('\n').split('\t')
        column = next(at for at, header in enumerate(found) if header in headers)
        return (chr(64 + column // 26) if column > 25 else '') + chr(65 + column % 26)

    def type_in(self, first, count):
        started = cpu()
        for row in range(first, first + count):
            self.command('GoToCell', ToPoint=f'{self.column}{row * 7}')
            self.command('EnterString', StringName=str(row % 3))
            self.command('Calculate')
        return (cpu() - started) / count


def one(path):
    """Types as often as it is told by a line, and tells what that cost."""
    library = ctypes.CDLL(PROGRAM + '/libmergedlo.so', mode=ctypes.RTLD_GLOBAL)
    library.libreofficekit_hook_2.restype = pointer
    library.libreofficekit_hook_2.argtypes = [text, text]
    kit = library.libreofficekit_hook_2(PROGRAM.encode(), ('file://' + tempfile.mkdtemp()).encode())
    register = Register(kit, path)
    print(register.loading, flush=True)
    row = 1
    for line in sys.stdin:
        print(register.type_in(row, int(line)), flush=True)
        row += int(line)
    started = cpu()
    register.command('CalculateHard')
    print(cpu() - started, flush=True)
    # It doesn't end by itself.
    os._exit(0)


def main(rounds, count, paths):
    # Its threads wait for each other busily, which would count where others are at work beside it.
    alone = {'SC_FORCE_CALCULATION': 'core'}
    quiet = {**os.environ, **alone, 'SAL_USE_VCLPLUGIN': 'svp', 'LD_LIBRARY_PATH': PROGRAM}
    children = [
        subprocess.Popen(
            [sys.executable, __file__, path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=quiet,
        )
        for path in paths
    ]
    loads = [float(child.stdout.readline()) for child in children]
    entries = [[] for _ in children]
    for _ in range(rounds):
        for child, told in zip(children, entries):
            child.stdin.write(f'{count}\n')
            child.stdin.flush()
            told.append(float(child.stdout.readline()))
    for path, child, load, told in zip(paths, children, loads, entries):
        child.stdin.close()
        hard = float(child.stdout.readline())
        child.wait()
        told_in_all = {'load': load, 'entry': statistics.median(told), 'hard': hard}
        rounded = {key: round(value, 4) for key, value in told_in_all.items()}
        print(json.dumps({'file': os.path.basename(path), **rounded, 'rounds': [round(each, 3) for each in told]}))


if len(sys.argv) == 2:
    one(sys.argv[1])
else:
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
