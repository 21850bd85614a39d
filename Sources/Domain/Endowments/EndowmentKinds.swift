/// Whether an endowment serves the public or named persons.
package enum EndowmentKind: Int, Coded {
  case general = 1
  case particular
}

/// Who runs an endowment: the three classes of the official statistics.
package enum Custody: Int, Coded {
  case organisation = 1
  case trustee
  case joint
}

/// How the trusteeship of an endowment stands.
package enum Trusteeship: Int, Coded {
  case named = 1
  case none
  case unknown
  case organisation
}

/// Whether an endowment is let for income or used directly.
package enum EndowmentUse: Int, Coded {
  case income = 1
  case direct
}

/// Where an endowment stands in the registry.
package enum EndowmentStatus: Int, Coded {
  case active = 1
  case beingIdentified
  case suspended
  case disputed
}

/// What a donor wished the proceeds to be spent on.
package enum IntentionCategory: Int, Coded {
  case mourning = 1
  case feeding
  case mosque
  case shrines
  case quran
  case seminary
  case education
  case health
  case poor
  case youth
  case water
  case environment
  case technology
  case charity
  case descendants
}
