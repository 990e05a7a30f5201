package import Cluster

/// All that is concluded of one operation.
package struct Judgement: Sendable {
  package var operation: Operation
  package var effects: [Effect]
  package var differential: [Cause]
  package var findings: [Finding]
}
