import Foundation

/// CPU time of this process, in seconds: other work on the machine hardly disturbs it.
func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// What a program of its own took.
struct ProcessCost {
  var seconds: Double
  /// The most memory that it held at one time, in megabytes (10^6 bytes).
  var peakMegabytes: Double
  var exitCode: Int32
  var output: [UInt8]
}

struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Runs a program to its end and tells its CPU time and memory, which only `wait4` knows of one
/// child alone. Its standard output comes back; one that runs longer than `secondsMax` is stopped, and
/// nil is returned.
func runProgram(_ arguments: [String], secondsMax: Int = 600) throws -> ProcessCost? {
  let outputPath = NSTemporaryDirectory() + "bench-\(getpid()).out"
  defer { unlink(outputPath) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  var child: pid_t = 0
  let error = posix_spawnp(&child, arguments[0], &actions, nil, pointers, environ)
  guard error == 0 else { throw BenchError("\(arguments[0]) cannot run: error \(error)") }
  let deadline = Date(timeIntervalSinceNow: Double(secondsMax))
  var status: Int32 = 0
  var usage = rusage()
  while true {
    let ended = wait4(child, &status, WNOHANG, &usage)
    if ended == child { break }
    if Date() > deadline {
      kill(child, SIGKILL)
      wait4(child, &status, 0, &usage)
      return nil
    }
    usleep(1_000)
  }
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  #if os(Linux)
    let peakBytes = Double(usage.ru_maxrss) * 1024
  #else
    let peakBytes = Double(usage.ru_maxrss)
  #endif
  return ProcessCost(
    seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMegabytes: peakBytes / 1e6,
    exitCode: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1,
    output: [UInt8](FileManager.default.contents(atPath: outputPath) ?? Data()))
}

func median(_ values: [Double]) -> Double {
  precondition(!values.isEmpty, "a median needs a value")
  return values.sorted()[values.count / 2]
}
