import App
import Foundation
import Monitoring

/// What goes on in a session beside the operator's keys: readings, the time, and feeds of its own.
enum Feeding {
  /// Starts at once and runs until it is cancelled.
  static func start(
    _ monitor: Monitor, _ metrics: MetricMonitor? = nil, services: ServiceMonitor,
    giveBack: @escaping @Sendable () -> Void, feeds: [@Sendable () async -> Void],
    post: @escaping @Sendable (AppMessage) -> Void
  ) -> Task<Void, Never> {
    Task {
      await withDiscardingTaskGroup { group in
        group.addTask { await monitor.run() }
        group.addTask { for await update in monitor.updates { post(.figures(update)) } }
        if let metrics {
          group.addTask { await metrics.run() }
          group.addTask {
            for await update in metrics.updates {
              post(.metrics(update))
              // Answers of ten thousand series leave much free when they have been read.
              ProgramMemory.trimHeap()
            }
          }
        }
        group.addTask { await services.run() }
        group.addTask { for await update in services.updates { post(.services(update)) } }
        group.addTask { await tick(post) }
        group.addTask { await ProgramMemory.keepSmall(giveBack) }
        for feed in feeds { group.addTask { await feed() } }
      }
    }
  }

  /// Tells the interface the time, so that ages grow; they are shown in steps of ten seconds.
  private static func tick(_ post: @Sendable (AppMessage) -> Void) async {
    while !Task.isCancelled {
      post(.tick(Date()))
      try? await Task.sleep(for: .seconds(2), tolerance: .milliseconds(500))
    }
  }
}
