/// A column of an import file, of any kind; the raw value is its English header.
///
/// Headers are part of the file formats: never rename one.
package enum ImportColumn: String, CaseIterable, Sendable {
  // Shared by several kinds
  case code
  case province
  case county
  case locality
  case address
  case postcode
  case latitude = "lat"
  case longitude = "lon"
  case kind
  case use

  // Endowments
  case name
  case custody
  case trusteeship
  case status
  case donor
  case trustee
  case deedNumber = "deed_number"
  case foundedYear = "founded_year"
  case intentions
  case registered

  // Property units
  case endowmentCode = "endowment_code"
  case title
  case type
  case area
  case plate
  case section
  case deedState = "deed_state"
  case deedKind = "deed_kind"
  case deedSerial = "deed_serial"
  case deedIssued = "deed_issued"
  case occupancy

  // Leases
  case contractNumber = "contract_number"
  case unitCode = "unit_code"
  case tenant
  case state
  case start
  case end
  case rent
  case deposit

  // Instalments, accounts and spending
  case due
  case amount
  case paid
  case paidOn = "paid_on"
  case stage
  case year
  case income
  case spent
  case planned
  case category

  // Legal files, shrines, projects, investigations
  case subject
  case court
  case opened
  case nextHearing = "next_hearing"
  case boardMembers = "board_members"
  case visitors
  case shrineCode = "shrine_code"
  case budget
  case progress
  case contractor
  case filed
  case reviewer
  case clearanceNumber = "clearance_number"

  // Tenants, projects, hosts and machines
  case tenantCode = "tenant_code"
  case projectCode = "project_code"
  case host
  case site
  case rack
  case vcpus
  case memory = "memory_mib"
  case disk = "disk_gib"
  case gpus
  case cpuLoad = "cpu_percent"
  case memoryLoad = "memory_percent"
  case created
  case role
  case hypervisorName = "hypervisor_name"

  // Volumes and certificates
  case machineCode = "machine_code"
  case pool
  case size = "size_gib"
  case detached
  case lastBackup = "last_backup"
  case service
  case issuer
  case notBefore = "not_before"
  case expires

  // Backups, images, networks and GPU nodes
  case volumeCode = "volume_code"
  case finished
  case keptUntil = "kept_until"
  case restored = "restore_tested"
  case system = "operating_system"
  case version
  case supportEnd = "support_end"
  case visibility
  case lastUsed = "last_used"
  case prefix = "cidr"
  case vlan
  case addresses
  case addressesUsed = "addresses_used"
  case model
  case allocated
  case gpuMemory = "gpu_memory_gib"
  case purpose
  case driver = "driver_version"
  case running = "jobs_running"
  case waiting = "jobs_waiting"
  case idleSince = "idle_since"

  // Data centres
  case power = "power_kw"
  case used = "used_kw"
  case temperature
  case link
  case lag = "lag_seconds"
  case racks

  // Onboardings
  case agency
  case workload
  case wave
  case since
  case entered
  case blockers
  case contact

  // Incidents
  case number
  case severity
  case acknowledged
  case resolved
  case cause

  // Security
  case exploited
  case reference
  case asset
  case source
  case found
  case closed
  case privileged
  case mfa
  case keyCreated = "key_created"
  case lastLogin = "last_login"
  case failedLogins = "failed_logins"
  case benchmark
  case passed
  case failed
  case notApplicable = "not_applicable"
  case checked

  // GNAF
  case gnafCode = "gnaf_id"
  case buildingCode = "building_id"
  case city
  case neighbourhood
  case mainStreet = "main_street"
  case sideStreet = "side_street"
  case alley
  case plaque
  case floor
  case unit

  // Property addresses
  case propertyCode = "property_id"
  case endowmentName = "waqf_name"
  case officeProvince = "office_province"
  case officeCounty = "office_county"

  package var token: String { rawValue }
}
