import Dispatch

/// Where an actor does work that waits for the store.
///
/// The threads of tasks are as many as there are cores; where all of them wait for a connection of the
/// store, the tasks that hold one cannot go on to give it back.
final class WaitingThread: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label, qos: .utility)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
