/**
 * What stands in what, and in which order: the published schemas OfficeAppManifestV1_1, OfficeAppBasicTypesV1_0 and
 * TaskPaneAppVersionOverridesV1_0 ([MS-OWEMXML]), cut down to what an Excel add-in of this kind uses. An element that
 * Office knows but this table does not is a problem on purpose: it is a decision, not an accident.
 *
 * `Name` stands once, `Name?` at most once, `Name+` once or more, `Name*` any number. After a colon comes the type
 * whose line says what stands inside; without one the type has the element's own name; `@` takes it from xsi:type.
 */
export const content = {
  OfficeApp: [
    'Id:Text',
    'Version:Text',
    'ProviderName:Text',
    'DefaultLocale:Text',
    'DisplayName:Setting',
    'Description:Setting',
    'IconUrl:Setting',
    'HighResolutionIconUrl:Setting',
    'SupportUrl:Setting',
    'Hosts:BaseHosts',
    'Requirements:BaseRequirements',
    'DefaultSettings',
    'Permissions:Text',
    'VersionOverrides',
  ],
  BaseHosts: ['Host+:Empty'],
  BaseRequirements: ['Sets'],
  Sets: ['Set+:Empty'],
  DefaultSettings: ['SourceLocation:Setting'],
  VersionOverrides: ['Description?:Empty', 'Requirements', 'Hosts', 'Resources'],
  Requirements: ['bt:Sets'],
  'bt:Sets': ['bt:Set+:Empty'],
  Hosts: ['Host+:@'],
  Workbook: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime:Empty'],
  AllFormFactors: ['ExtensionPoint:@'],
  CustomFunctions: ['Script:Source', 'Page:Source', 'Metadata:Source', 'Namespace:Empty'],
  Source: ['SourceLocation:Empty'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile:Empty', 'ExtensionPoint+:@'],
  GetStarted: ['Title:Empty', 'Description:Empty', 'LearnMoreUrl:Empty'],
  PrimaryCommandSurface: ['OfficeTab*', 'CustomTab?'],
  OfficeTab: ['Group+'],
  CustomTab: ['Group+', 'Label:Empty'],
  Group: ['Label:Empty', 'Icon', 'Control+:@'],
  Button: ['Label:Empty', 'Supertip', 'Icon', 'Action:@', 'Enabled?:Text'],
  Supertip: ['Title:Empty', 'Description:Empty'],
  Icon: ['bt:Image+:Empty'],
  ExecuteFunction: ['FunctionName:Text'],
  ShowTaskpane: ['TaskpaneId?:Text', 'SourceLocation:Empty', 'Title?:Empty'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image*:Empty'],
  'bt:Urls': ['bt:Url*:Resource'],
  'bt:ShortStrings': ['bt:String*:Resource'],
  'bt:LongStrings': ['bt:String*:Resource'],
  Resource: ['bt:Override*:Empty'],
  Setting: ['Override*:Empty'],
  Text: [],
  Empty: [],
};

/** Where a `resid` looks for its resource, by the name of the element that carries it. */
export const resourceKind = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** The most characters a value may have, by the schema. */
export const mostCharacters = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  TaskpaneId: 125,
  FunctionName: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  address: 2048,
  resourceId: 32,
  controlId: 125,
};

/** Icon sizes in pixels that a ribbon icon must have, and all that it may have. */
export const iconSizes = { required: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] };

/** The requirement sets that this add-in may ask for in the manifest, and their newest version when this was written. */
export const requirementSets = {
  ExcelApi: 20,
  SharedRuntime: 2,
  CustomFunctionsRuntime: 4,
};
