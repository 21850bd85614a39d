import Domain

/// Derived columns that say what needs a person: files over encroachment, income nobody spends.
enum Findings {
  /// Whether a legal file is one over encroachment that is not settled.
  private static func isEncroachment(_ row: String) -> String {
    let open = LegalFileState.allCases.filter(\.isOpen).map { "\($0.rawValue)" }
    return """
      \(row)unit IS NOT NULL AND \(row)subject = \(LegalSubject.encroachment.rawValue) \
      AND \(row)state IN (\(open.joined(separator: ", ")))
      """
  }

  private static func file(_ row: String, _ sign: String) -> String {
    """
    UPDATE unit SET encroachment_files = encroachment_files \(sign) 1 WHERE id = \(row).unit;
    """
  }

  /// What the last five years of an endowment's accounts say: years with income and nothing spent, and
  /// whether less than three tenths of the income was spent in all.
  private static func accounts(of endowment: String) -> String {
    """
    SELECT coalesce(sum(income > 0 AND spent = 0), 0) AS unspent,
      coalesce(sum(income) > 0 AND sum(spent) * 10 < sum(income) * 3, 0) AS dormant
    FROM account WHERE endowment = \(endowment) AND year > \(Self.yearsAgo(endowment))
    """
  }

  private static func yearsAgo(_ endowment: String) -> String {
    "(SELECT max(year) FROM account WHERE endowment = \(endowment)) - \(AnnualAccount.window)"
  }

  private static func review(_ endowment: String) -> String {
    """
    UPDATE endowment SET (unspent_years, dormant) = (\(accounts(of: endowment)))
    WHERE id = \(endowment);
    """
  }

  static let triggers = [
    Trigger(
      name: "unit_gains_file",
      event: "AFTER INSERT ON legal_file WHEN \(isEncroachment("new."))", body: file("new", "+")),
    Trigger(
      name: "unit_loses_file",
      event: "AFTER DELETE ON legal_file WHEN \(isEncroachment("old."))", body: file("old", "-")),
    Trigger(
      name: "unit_file_leaves",
      event:
        "AFTER UPDATE OF unit, subject, state ON legal_file WHEN \(isEncroachment("old."))",
      body: file("old", "-")),
    Trigger(
      name: "unit_file_enters",
      event:
        "AFTER UPDATE OF unit, subject, state ON legal_file WHEN \(isEncroachment("new."))",
      body: file("new", "+")),
    Trigger(
      name: "endowment_account_insert", event: "AFTER INSERT ON account",
      body: review("new.endowment")),
    Trigger(
      name: "endowment_account_delete", event: "AFTER DELETE ON account",
      body: review("old.endowment")),
    Trigger(
      name: "endowment_account_update", event: "AFTER UPDATE ON account",
      body: review("old.endowment") + review("new.endowment")),
  ]

  /// Brings the columns up to date after a bulk load; touches only rows that differ.
  static let recount = [
    """
    WITH counted AS MATERIALIZED (
      SELECT unit AS id, count(*) AS n FROM legal_file WHERE \(isEncroachment("")) GROUP BY unit
    )
    UPDATE unit SET encroachment_files = coalesce(
      (SELECT n FROM counted WHERE counted.id = unit.id), 0)
    WHERE encroachment_files <> coalesce((SELECT n FROM counted WHERE counted.id = unit.id), 0)
    """,
    """
    WITH last AS MATERIALIZED (
      SELECT endowment, max(year) AS year FROM account GROUP BY endowment
    ), found AS MATERIALIZED (
      SELECT a.endowment AS id, sum(a.income > 0 AND a.spent = 0) AS unspent,
        sum(a.income) > 0 AND sum(a.spent) * 10 < sum(a.income) * 3 AS dormant
      FROM account a JOIN last ON last.endowment = a.endowment
      WHERE a.year > last.year - \(AnnualAccount.window) GROUP BY a.endowment
    )
    UPDATE endowment SET unspent_years = coalesce(
        (SELECT unspent FROM found WHERE found.id = endowment.id), 0),
      dormant = coalesce((SELECT dormant FROM found WHERE found.id = endowment.id), 0)
    WHERE (unspent_years, dormant) <> (
      coalesce((SELECT unspent FROM found WHERE found.id = endowment.id), 0),
      coalesce((SELECT dormant FROM found WHERE found.id = endowment.id), 0))
    """,
  ]
}
