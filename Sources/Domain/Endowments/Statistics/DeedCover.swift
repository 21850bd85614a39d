/// How many property units a title deed covers.
package enum DeedCover: Int, Coded {
  case none = 0
  case one
  case many
}
