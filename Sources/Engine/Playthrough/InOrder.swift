internal import Dispatch
internal import Synchronization

/// What comes of tasks, in their order, on as many threads as there are workers. A worker does one
/// task at a time; which one does which is left to chance.
func inOrder<Task: Sendable, Worker: Sendable, Result: Sendable>(
  _ tasks: [Task], _ workers: inout [Worker], _ body: @Sendable (inout Worker, Task) -> Result
) -> [Result] {
  if workers.count == 1 || tasks.count == 1 { return tasks.map { body(&workers[0], $0) } }
  let pool = Mutex<[Worker?]>(workers)
  let count = workers.count
  // Nobody else holds a worker while it is changed: else it would be copied.
  workers.removeAll()
  let next = Mutex(0)
  let results = Mutex<[Result?]>(Array(repeating: nil, count: tasks.count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    var worker = pool.withLock { $0[index].take()! }
    while true {
      let task = next.withLock { next in
        next += 1
        return next - 1
      }
      guard task < tasks.count else { break }
      let result = body(&worker, tasks[task])
      results.withLock { $0[task] = result }
    }
    pool.withLock { $0[index] = worker }
  }
  workers = pool.withLock { pool in pool.map { $0! } }
  return results.withLock { results in results.map { $0! } }
}
