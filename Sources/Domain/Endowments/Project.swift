package import Persian

/// How far a development project has come.
package enum ProjectState: Int, Coded {
  case planned = 1
  case underWay
  case halted
  case finished
}

/// Whose land or building a project works on.
package enum ProjectSite: Hashable, Sendable {
  case endowment(RecordID<Endowment>)
  case shrine(RecordID<Shrine>)
}

/// A development project (پروژه عمرانی) on an endowment or a shrine.
package struct Project: Hashable, Sendable {
  package var id: RecordID<Project>
  package var code: CleanText
  package var site: ProjectSite
  /// The name of the endowment or shrine.
  package var siteName: CleanText
  package var title: CleanText
  package var budget: Rial
  /// Whole percent.
  package var progress: Int
  package var contractor: CleanText
  package var start: Day
  package var due: Day
  package var state: ProjectState

  package init(
    id: RecordID<Project>, code: CleanText, site: ProjectSite, siteName: CleanText,
    title: CleanText, budget: Rial, progress: Int, contractor: CleanText, start: Day, due: Day,
    state: ProjectState
  ) {
    self.id = id
    self.code = code
    self.site = site
    self.siteName = siteName
    self.title = title
    self.budget = budget
    self.progress = progress
    self.contractor = contractor
    self.start = start
    self.due = due
    self.state = state
  }
}
