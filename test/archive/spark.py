"""Stands in for Spark, where docs/archive.md wants it and none is installed: what the lines there call, as PySpark has it. Two partitions run side by
side, a process each with nothing of this one's environment, and one that fails is read again.

    python3 spark.py LINES    runs the lines with `spark` in them"""
import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

TRIES = 4


class Partitions:
    def __init__(self, blocks, work=lambda block: block):
        self.blocks, self.work = blocks, work

    def pipe(self, command, env=None, checkCode=False):
        def piped(block):
            done = subprocess.run(shlex.split(command), input=block, stdout=subprocess.PIPE, env=env or {})
            if checkCode and done.returncode != 0:
                raise RuntimeError(f"{command} ended with {done.returncode}")
            return done.stdout

        return Partitions(self.blocks, piped)

    def saveAsTextFile(self, folder):
        os.mkdir(folder)

        def save(number):
            for attempt in range(1, TRIES + 1):
                try:
                    read = self.work(self.blocks[number])
                    break
                except RuntimeError as failure:
                    if attempt == TRIES:
                        raise
                    print(f"partition {number}: {failure}", file=sys.stderr)
            with open(f"{folder}/part-{number:05}", "wb") as part:
                part.write(read)

        with ThreadPoolExecutor(2) as workers:
            list(workers.map(save, range(len(self.blocks))))


class spark:
    class sparkContext:
        @staticmethod
        def textFile(name, minPartitions):
            with open(name, "rb") as file:
                lines = file.readlines()
            size = -(-len(lines) // minPartitions)
            return Partitions([b"".join(lines[at : at + size]) for at in range(0, len(lines), size)])


with open(sys.argv[1], encoding="utf-8") as file:
    exec(file.read())
