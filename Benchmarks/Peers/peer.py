#!/usr/bin/env python3
"""peer.py ENGINE STORY.json [--plays N --seed S]: a peer at the same work, in this process.

ENGINE is bink or inkcpp-py (pip install bink inkcpp-py). Without --plays the story is read once, always
by its first choice. Prints one object of JSON: plays, turns, lines (as many as the engine gave), the last
line, and CPU seconds without loading. `peer.py ENGINE` alone tells by its exit code whether it is installed.
"""
import argparse, json, os, tempfile, time

TURNS_MAX = 500


class Bink:
    def __init__(self, path):
        from bink.story import Story
        self.story = Story(open(path, encoding="utf-8-sig").read())
        self.fresh = True

    def restart(self):
        if not self.fresh:
            self.story.reset_state()
        self.fresh = False

    def can_continue(self):
        return self.story.can_continue()

    def line(self):
        return self.story.cont()

    def choice_count(self):
        return len(self.story.get_current_choices())

    def choose(self, index):
        self.story.choose_choice_index(index)


class Inkcpp:
    def __init__(self, path):
        import inkcpp_py
        handle, binary = tempfile.mkstemp(".bin")
        os.close(handle)
        inkcpp_py.compile_json(path, binary)
        self.story = inkcpp_py.Story.from_file(binary)
        os.unlink(binary)

    def restart(self):
        self.runner = self.story.new_runner()

    def can_continue(self):
        return self.runner.can_continue()

    def line(self):
        return self.runner.getline()

    def choice_count(self):
        return self.runner.num_choices()

    def choose(self, index):
        self.runner.choose(index)


class Draws:
    """xorshift32: the generator goes on from one play to the next."""

    def __init__(self, seed):
        self.state = seed

    def below(self, count):
        x = self.state
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        self.state = x
        return x % count


def play(engine, plays, draws):
    turns = lines = 0
    last = ""
    for _ in range(plays):
        engine.restart()
        turn = 0
        while True:
            while engine.can_continue():
                last = engine.line()
                lines += 1
            count = engine.choice_count()
            if count == 0 or turn >= TURNS_MAX:
                break
            engine.choose(draws.below(count) if draws else 0)
            turn += 1
        turns += turn
    return {"plays": plays, "turns": turns, "lines": lines, "last": last.strip()}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("engine", choices=["bink", "inkcpp-py"])
    arguments.add_argument("story", nargs="?")
    arguments.add_argument("--plays", type=int, default=0)
    arguments.add_argument("--seed", type=int, default=12345)
    given = arguments.parse_args()
    if given.story is None:
        __import__("bink.story" if given.engine == "bink" else "inkcpp_py")
        return
    engine = (Bink if given.engine == "bink" else Inkcpp)(given.story)
    start = time.process_time()
    result = play(engine, given.plays or 1, Draws(given.seed) if given.plays else None)
    result["seconds"] = time.process_time() - start
    print(json.dumps(result))


main()
