package import Domain
package import Persian

/// Why the first row of a file is not a header of its kind: what stands there and what is needed.
package struct HeaderFault: Error, Hashable, Sendable {
  package let found: [CleanText]
  /// Required columns that no name in the header stands for.
  package let missing: [ImportColumn]
  /// Columns that two names in the header stand for.
  package let repeated: [ImportColumn]
  /// Another kind that the same header would fit, where there is one.
  package let fits: ImportKind?

  package init(
    found: [CleanText], missing: [ImportColumn], repeated: [ImportColumn], fits: ImportKind?
  ) {
    self.found = found
    self.missing = missing
    self.repeated = repeated
    self.fits = fits
  }
}
