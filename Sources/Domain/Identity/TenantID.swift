/// By what number a tenant is known: a person's, or that of a legal person.
package enum TenantID: Hashable, Sendable {
  case person(NationalID)
  case entity(LegalEntityID)

  /// Why a text is neither.
  package enum Fault: Error, Hashable, Sendable {
    case person(NationalID.Fault)
    case entity(LegalEntityID.Fault)
  }

  /// Eleven digits are read as a legal person's, all else as a person's.
  package init(_ text: String) throws(Fault) {
    if WrittenDigits.read(text)?.count == 11 {
      do throws(LegalEntityID.Fault) {
        self = .entity(try LegalEntityID(text))
      } catch {
        throw .entity(error)
      }
    } else {
      do throws(NationalID.Fault) {
        self = .person(try NationalID(text))
      } catch {
        throw .person(error)
      }
    }
  }

  /// The digits alone, in ASCII.
  package var digits: String {
    switch self {
    case .person(let id): id.digits
    case .entity(let id): id.digits
    }
  }
}
