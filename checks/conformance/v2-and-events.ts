/** The snapshot events that our fragments have, by the names of their types. */
const snapshotEvents = [
  "AccountApplicationAuthorized",
  "AccountExternalAccountCreated",
  "AccountUpdated",
  "BalanceAvailable",
  "BillingMeterCreated",
  "CustomerSourceCreated",
  "IdentityVerificationSessionVerified",
  "InvoicePaid",
  "InvoiceItemCreated",
  "IssuingCardCreated",
  "TestHelpersTestClockReady",
];

/** The thin ones; those that a release does not have are not looked for. */
const thinEvents = [
  "V1AccountApplicationAuthorized",
  "V1BalanceAvailable",
  "V1BillingMeterErrorReportTriggered",
  "V1BillingMeterNoMeterFound",
  "V1IdentityVerificationSessionVerified",
  "V1InvoiceitemCreated",
  "V2CommerceProductCatalogImportsFailed",
  "V2CoreAccountClosed",
  "V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdated",
  "V2CoreAccountIncludingConfigurationMerchantUpdated",
  "V2CoreAccountIncludingIdentityUpdated",
  "V2CoreAccountLinkReturned",
  "V2CoreAccountPersonCreated",
  "V2CoreEventDestinationPing",
];

/** The classes of API v2, with their methods and params. */
const classes = [
  String.raw`Billing\.\w+`,
  String.raw`Commerce\.(?:ProductCatalog\.)?\w+`,
  String.raw`Core\.AccountLink`,
  String.raw`Core\.AccountPerson`,
  String.raw`Core\.Accounts\.Person(?!Token)\w*`,
  String.raw`Core\.Event(?:Base|Destination)?`,
  String.raw`MoneyManagement\.FinancialAddressCreditSimulation`,
  String.raw`MoneyManagement\.RecipientVerification`,
  String.raw`MoneyManagement\.TestHelpers\.\w+`,
  String.raw`TestHelpers\.\w+`,
];

const names = [
  String.raw`Event(?:Base|\w+Params|Resource)`,
  `(?:${snapshotEvents.join("|")})Event`,
  String.raw`V2\.Core\.Events\.UnknownEventNotification`,
  String.raw`V2\.Core\.Events\.(?:${thinEvents.join("|")})Event(?:Notification)?`,
  String.raw`V2\.(?:${classes.join("|")})(?:\w+Params|Resource)?`,
];

/** The full names of what our fragments of API v2 and events have. */
export const v2AndEventsScope = new RegExp(`^(?:${names.join("|")})$`, "u");
