// Generated from the JSON Schemas of this folder by `npm run generate`. Do not edit.

import { fullFormats } from 'ajv-formats/dist/formats.js';

function lengthOf(text){
let length = text.length;
for(let at = 1; at < text.length; at++){
if((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) length--;
}
return length;
}
const schema11 = {"$id":"callchart:asterisk-settings","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"},"app":{"type":"string","maxLength":63},"url":{"type":"string","maxLength":2048},"ca":{"type":"string","minLength":1,"maxLength":4096},"insecure":{"type":"boolean"},"user":{"type":"string","pattern":"^[!-9;-~]{1,64}$"},"password":{"type":"string","pattern":"^[!-~]{1,128}$"},"events":{"enum":["outbound","inbound"]},"commands":{"enum":["http","socket"]},"outbound":{"type":"object","additionalProperties":false,"properties":{"user":{"type":"string","pattern":"^[!-9;-~]{1,64}$"},"password":{"type":"string","pattern":"^[!-~]{1,128}$"}}},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"devices":{"type":"string","maxLength":200},"trunks":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/trunk"}},"sounds":{"type":"string","maxLength":120},"musicClass":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,79}$"},"telephone":{"type":"object","additionalProperties":false,"required":["url","user"],"properties":{"url":{"type":"string","maxLength":2048},"user":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,64}$"},"password":{"type":"string","pattern":"^[!-~]{1,128}$"},"prefix":{"type":"string","pattern":"^[*0-9]{1,10}$"}}}},"$defs":{"trunk":{"type":"object","additionalProperties":false,"required":["prefix","dial"],"properties":{"prefix":{"type":"string","pattern":"^\\+([1-9][0-9]{0,13})?$"},"dial":{"type":"string","maxLength":200},"callerId":{"type":"string","maxLength":64}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = lengthOf;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");
const pattern1 = new RegExp("^[!-9;-~]{1,64}$", "u");
const pattern2 = new RegExp("^[!-~]{1,128}$", "u");
const pattern5 = new RegExp("^[A-Z]{2}$", "u");
const pattern6 = new RegExp("^\\+([1-9][0-9]{0,13})?$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9_.-]{1,79}$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
const pattern10 = new RegExp("^[*0-9]{1,10}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:asterisk-settings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate10.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app !== undefined){
let data1 = data.app;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 63){
validate10.errors = [{instancePath:instancePath+"/app",keyword:"maxLength",params:{limit: 63}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/app",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data2 = data.url;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 2048){
validate10.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ca !== undefined){
let data3 = data.ca;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) > 4096){
validate10.errors = [{instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(func3(data3) < 1){
validate10.errors = [{instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.insecure !== undefined){
const _errs10 = errors;
if(typeof data.insecure !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/insecure",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data5 = data.user;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate10.errors = [{instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[!-9;-~]{1,64}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data6 = data.password;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate10.errors = [{instancePath:instancePath+"/password",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data7 = data.events;
const _errs16 = errors;
if(!((data7 === "outbound") || (data7 === "inbound"))){
validate10.errors = [{instancePath:instancePath+"/events",keyword:"enum",params:{allowedValues: schema11.properties.events.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
let data8 = data.commands;
const _errs17 = errors;
if(!((data8 === "http") || (data8 === "socket"))){
validate10.errors = [{instancePath:instancePath+"/commands",keyword:"enum",params:{allowedValues: schema11.properties.commands.enum}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outbound !== undefined){
let data9 = data.outbound;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs20 = errors;
for(const key1 in data9){
if(!((key1 === "user") || (key1 === "password"))){
validate10.errors = [{instancePath:instancePath+"/outbound",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data9.user !== undefined){
let data10 = data9.user;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
validate10.errors = [{instancePath:instancePath+"/outbound/user",keyword:"pattern",params:{pattern: "^[!-9;-~]{1,64}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outbound/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.password !== undefined){
let data11 = data9.password;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
validate10.errors = [{instancePath:instancePath+"/outbound/password",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outbound/password",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outbound",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data12 = data.country;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
validate10.errors = [{instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devices !== undefined){
let data13 = data.devices;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(func3(data13) > 200){
validate10.errors = [{instancePath:instancePath+"/devices",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trunks !== undefined){
let data14 = data.trunks;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
if(data14.length > 100){
validate10.errors = [{instancePath:instancePath+"/trunks",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid2 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing0;
if(((data15.prefix === undefined) && (missing0 = "prefix")) || ((data15.dial === undefined) && (missing0 = "dial"))){
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs34 = errors;
for(const key2 in data15){
if(!(((key2 === "prefix") || (key2 === "dial")) || (key2 === "callerId"))){
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data15.prefix !== undefined){
let data16 = data15.prefix;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0+"/prefix",keyword:"pattern",params:{pattern: "^\\+([1-9][0-9]{0,13})?$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0+"/prefix",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.dial !== undefined){
let data17 = data15.dial;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data17 === "string"){
if(func3(data17) > 200){
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0+"/dial",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0+"/dial",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.callerId !== undefined){
let data18 = data15.callerId;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data18 === "string"){
if(func3(data18) > 64){
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0+"/callerId",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0+"/callerId",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trunks/" + i0,keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs31 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trunks",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sounds !== undefined){
let data19 = data.sounds;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data19 === "string"){
if(func3(data19) > 120){
validate10.errors = [{instancePath:instancePath+"/sounds",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sounds",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.musicClass !== undefined){
let data20 = data.musicClass;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
validate10.errors = [{instancePath:instancePath+"/musicClass",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,79}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/musicClass",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.telephone !== undefined){
let data21 = data.telephone;
const _errs45 = errors;
if(errors === _errs45){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if(((data21.url === undefined) && (missing1 = "url")) || ((data21.user === undefined) && (missing1 = "user"))){
validate10.errors = [{instancePath:instancePath+"/telephone",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs47 = errors;
for(const key3 in data21){
if(!((((key3 === "url") || (key3 === "user")) || (key3 === "password")) || (key3 === "prefix"))){
validate10.errors = [{instancePath:instancePath+"/telephone",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs47 === errors){
if(data21.url !== undefined){
let data22 = data21.url;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data22 === "string"){
if(func3(data22) > 2048){
validate10.errors = [{instancePath:instancePath+"/telephone/url",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/telephone/url",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.user !== undefined){
let data23 = data21.user;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
validate10.errors = [{instancePath:instancePath+"/telephone/user",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,64}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/telephone/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.password !== undefined){
let data24 = data21.password;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
validate10.errors = [{instancePath:instancePath+"/telephone/password",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/telephone/password",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.prefix !== undefined){
let data25 = data21.prefix;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
validate10.errors = [{instancePath:instancePath+"/telephone/prefix",keyword:"pattern",params:{pattern: "^[*0-9]{1,10}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/telephone/prefix",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/telephone",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^[A-Za-z0-9_.:@-]{1,128}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))){
validate12.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "call")) || (key0 === "from")) || (key0 === "to")) || (key0 === "name"))){
validate12.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("call.offered" !== data.type){
validate12.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "call.offered"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate12.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate12.errors = [{instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data3 = data.to;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) > 64){
validate12.errors = [{instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data3) < 1){
validate12.errors = [{instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func3(data4) > 120){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.digit === undefined) && (missing0 = "digit"))){
validate13.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "digit"))){
validate13.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("caller.dtmf" !== data.type){
validate13.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.dtmf"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate13.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digit !== undefined){
let data2 = data.digit;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate13.errors = [{instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data2 === "0") || (data2 === "1")) || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5")) || (data2 === "6")) || (data2 === "7")) || (data2 === "8")) || (data2 === "9")) || (data2 === "*")) || (data2 === "#"))){
validate13.errors = [{instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))){
validate14.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "cause"))){
validate14.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("caller.hungup" !== data.type){
validate14.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.hungup"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate14.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data2 = data.cause;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate14.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data2 > 127 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["leg.ringing","leg.answered","leg.busy","leg.declined","leg.noAnswer","leg.unreachable","leg.diverted","leg.connected","leg.hungup","leg.transferred"]},"call":{"$ref":"#/$defs/call"},"leg":{"$ref":"#/$defs/instance"},"cause":{"$ref":"#/$defs/cause"}},"required":["type","call","leg"]};
const pattern15 = new RegExp("^[0-9]{1,9}\\.[0-9]{1,6}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.leg === undefined) && (missing0 = "leg"))){
validate15.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "cause"))){
validate15.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((((((((((data0 === "leg.ringing") || (data0 === "leg.answered")) || (data0 === "leg.busy")) || (data0 === "leg.declined")) || (data0 === "leg.noAnswer")) || (data0 === "leg.unreachable")) || (data0 === "leg.diverted")) || (data0 === "leg.connected")) || (data0 === "leg.hungup")) || (data0 === "leg.transferred"))){
validate15.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema22.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate15.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
let data2 = data.leg;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate15.errors = [{instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data3 = data.cause;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate15.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate15.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data3 > 127 || isNaN(data3)){
validate15.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.leg === undefined) && (missing0 = "leg"))) || ((data.digit === undefined) && (missing0 = "digit"))){
validate16.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "digit"))){
validate16.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("leg.dtmf" !== data.type){
validate16.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "leg.dtmf"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate16.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
let data2 = data.leg;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate16.errors = [{instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digit !== undefined){
let data3 = data.digit;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate16.errors = [{instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3")) || (data3 === "4")) || (data3 === "5")) || (data3 === "6")) || (data3 === "7")) || (data3 === "8")) || (data3 === "9")) || (data3 === "*")) || (data3 === "#"))){
validate16.errors = [{instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["play.finished","play.failed"]},"call":{"$ref":"#/$defs/call"},"play":{"$ref":"#/$defs/instance"}},"required":["type","call","play"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.play === undefined) && (missing0 = "play"))){
validate17.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "play"))){
validate17.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((data0 === "play.finished") || (data0 === "play.failed"))){
validate17.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate17.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.play !== undefined){
let data2 = data.play;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate17.errors = [{instancePath:instancePath+"/play",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/play",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate17.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["record.finished","record.empty","record.failed"]},"call":{"$ref":"#/$defs/call"},"record":{"$ref":"#/$defs/instance"},"seconds":{"type":"number","minimum":0,"maximum":86400},"recording":{"type":"string","maxLength":400}},"required":["type","call","record"]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.record === undefined) && (missing0 = "record"))){
validate18.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "call")) || (key0 === "record")) || (key0 === "seconds")) || (key0 === "recording"))){
validate18.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!(((data0 === "record.finished") || (data0 === "record.empty")) || (data0 === "record.failed"))){
validate18.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema33.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate18.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
let data2 = data.record;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate18.errors = [{instancePath:instancePath+"/record",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/record",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data3 = data.seconds;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate18.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 0, least: 0, most: 86400}}];
return false;
}
else {
if(data3 > 86400 || isNaN(data3)){
validate18.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 86400, least: 0, most: 86400}}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recording !== undefined){
let data4 = data.recording;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func3(data4) > 400){
validate18.errors = [{instancePath:instancePath+"/recording",keyword:"maxLength",params:{limit: 400}}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/recording",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate18.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:call-event" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate11.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "call.offered"){
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
else if(tag0 === "caller.dtmf"){
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "caller.hungup"){
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.ringing"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.answered"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.busy"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.declined"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.noAnswer"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.unreachable"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.diverted"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.connected"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.hungup"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.transferred"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leg.dtmf"){
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
else if(tag0 === "play.finished"){
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
else if(tag0 === "play.failed"){
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
else if(tag0 === "record.finished"){
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
else if(tag0 === "record.empty"){
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
else if(tag0 === "record.failed"){
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
else {
validate11.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "call.offered, caller.dtmf, caller.hungup, leg.ringing, leg.answered, leg.busy, leg.declined, leg.noAnswer, leg.unreachable, leg.diverted, leg.connected, leg.hungup, leg.transferred, leg.dtmf, play.finished, play.failed, record.finished, record.empty, record.failed"}}];
return false;
}
}
else {
validate11.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "call.offered, caller.dtmf, caller.hungup, leg.ringing, leg.answered, leg.busy, leg.declined, leg.noAnswer, leg.unreachable, leg.diverted, leg.connected, leg.hungup, leg.transferred, leg.dtmf, play.finished, play.failed, record.finished, record.empty, record.failed"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema38 = {"enum":["hours","holidays","applications","phones","outside","pressOne","ringing","busy","busy.callWaiting","busy.voicemail","busy.message","busy.busySignal","busy.extension","busy.contact","busy.number","notAnswered","notAnswered.voicemail","notAnswered.message","notAnswered.hangup","notAnswered.extension","notAnswered.contact","notAnswered.number","reachOperator","checkVoicemail","greeting","videomail"]};
const schema39 = {"type":"object","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["account","site","group","user"]},"name":{"type":"string","maxLength":120}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.option === undefined) && (missing0 = "option")) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.locked === undefined) && (missing0 = "locked"))) || ((data.modified === undefined) && (missing0 = "modified"))){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "option") || (key0 === "enabled")) || (key0 === "locked")) || (key0 === "lockedBy")) || (key0 === "modified"))){
validate39.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.option !== undefined){
let data0 = data.option;
const _errs2 = errors;
if(!((((((((((((((((((((((((((data0 === "hours") || (data0 === "holidays")) || (data0 === "applications")) || (data0 === "phones")) || (data0 === "outside")) || (data0 === "pressOne")) || (data0 === "ringing")) || (data0 === "busy")) || (data0 === "busy.callWaiting")) || (data0 === "busy.voicemail")) || (data0 === "busy.message")) || (data0 === "busy.busySignal")) || (data0 === "busy.extension")) || (data0 === "busy.contact")) || (data0 === "busy.number")) || (data0 === "notAnswered")) || (data0 === "notAnswered.voicemail")) || (data0 === "notAnswered.message")) || (data0 === "notAnswered.hangup")) || (data0 === "notAnswered.extension")) || (data0 === "notAnswered.contact")) || (data0 === "notAnswered.number")) || (data0 === "reachOperator")) || (data0 === "checkVoicemail")) || (data0 === "greeting")) || (data0 === "videomail"))){
validate39.errors = [{instancePath:instancePath+"/option",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs4 = errors;
if(typeof data.enabled !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
const _errs6 = errors;
if(typeof data.locked !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedBy !== undefined){
let data3 = data.lockedBy;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.level === undefined) && (missing1 = "level")){
validate39.errors = [{instancePath:instancePath+"/lockedBy",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "level") || (key1 === "name"))){
validate39.errors = [{instancePath:instancePath+"/lockedBy",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.level !== undefined){
let data4 = data3.level;
const _errs12 = errors;
if(!((((data4 === "account") || (data4 === "site")) || (data4 === "group")) || (data4 === "user"))){
validate39.errors = [{instancePath:instancePath+"/lockedBy/level",keyword:"enum",params:{allowedValues: schema39.properties.level.enum}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func3(data5) > 120){
validate39.errors = [{instancePath:instancePath+"/lockedBy/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/lockedBy/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/lockedBy",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modified !== undefined){
const _errs15 = errors;
if(typeof data.modified !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/modified",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["restriction","locked","modified"],"properties":{"restriction":{"enum":[1,2,3,4]},"locked":{"type":"boolean"},"lockedBy":{"$ref":"#/$defs/lockedBy"},"modified":{"type":"boolean"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.restriction === undefined) && (missing0 = "restriction")) || ((data.locked === undefined) && (missing0 = "locked"))) || ((data.modified === undefined) && (missing0 = "modified"))){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "restriction") || (key0 === "locked")) || (key0 === "lockedBy")) || (key0 === "modified"))){
validate41.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.restriction !== undefined){
let data0 = data.restriction;
const _errs2 = errors;
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
validate41.errors = [{instancePath:instancePath+"/restriction",keyword:"enum",params:{allowedValues: schema40.properties.restriction.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
const _errs3 = errors;
if(typeof data.locked !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedBy !== undefined){
let data2 = data.lockedBy;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.level === undefined) && (missing1 = "level")){
validate41.errors = [{instancePath:instancePath+"/lockedBy",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "level") || (key1 === "name"))){
validate41.errors = [{instancePath:instancePath+"/lockedBy",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.level !== undefined){
let data3 = data2.level;
const _errs9 = errors;
if(!((((data3 === "account") || (data3 === "site")) || (data3 === "group")) || (data3 === "user"))){
validate41.errors = [{instancePath:instancePath+"/lockedBy/level",keyword:"enum",params:{allowedValues: schema39.properties.level.enum}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
let data4 = data2.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func3(data4) > 120){
validate41.errors = [{instancePath:instancePath+"/lockedBy/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/lockedBy/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/lockedBy",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modified !== undefined){
const _errs12 = errors;
if(typeof data.modified !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/modified",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:call-handling-policies" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.policies === undefined) && (missing0 = "policies")){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "policies") || (key0 === "forwarding"))){
validate38.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policies !== undefined){
let data0 = data.policies;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate38.errors = [{instancePath:instancePath+"/policies",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate39(data0[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/policies",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forwarding !== undefined){
const _errs5 = errors;
if(!(validate41(data.forwarding, {instancePath:instancePath+"/forwarding",parentData:data,parentDataProperty:"forwarding",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema42 = {"$id":"callchart:call-handling","type":"object","additionalProperties":false,"properties":{"timeZone":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]{0,62}$"},"hours":{"$ref":"#/$defs/openingHours"},"breaks":{"type":"array","maxItems":200,"items":{"$ref":"callchart:schedule#/$defs/scheduleWindow"}},"holidays":{"type":"array","maxItems":2000,"items":{"$ref":"callchart:schedule#/$defs/holiday"}},"holidayGroups":{"type":"array","maxItems":200,"items":{"$ref":"callchart:schedule#/$defs/holidayGroup"}},"deleteEndedHolidays":{"type":"boolean"},"business":{"$ref":"#/$defs/timeHandling"},"closed":{"$ref":"#/$defs/timeHandling"},"break":{"$ref":"#/$defs/timeHandling"},"holiday":{"$ref":"#/$defs/timeHandling"},"holidayHandling":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/holidayHandling"}},"meta":{"type":"object","additionalProperties":true}},"required":[],"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"partyId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"e164":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"extension":{"type":"string","pattern":"^[0-9]{3,6}$"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"seconds":{"type":"integer","minimum":5,"maximum":600},"promptChoice":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"outsideMember":{"type":"object","additionalProperties":false,"required":["party","enabled"],"properties":{"party":{"$ref":"#/$defs/outsideTarget"},"enabled":{"type":"boolean"},"name":{"type":"string","maxLength":120},"seconds":{"$ref":"#/$defs/seconds"}}},"toNumber":{"type":"object","additionalProperties":false,"required":["kind","number","country"],"properties":{"kind":{"const":"number"},"number":{"$ref":"#/$defs/e164"},"country":{"$ref":"#/$defs/country"}}},"toContact":{"type":"object","additionalProperties":false,"required":["kind","contact"],"properties":{"kind":{"const":"contact"},"contact":{"$ref":"#/$defs/partyId"}}},"outsideTarget":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/toNumber"},{"$ref":"#/$defs/toContact"}]},"phoneSwitch":{"type":"object","additionalProperties":false,"required":["device","enabled"],"properties":{"device":{"$ref":"#/$defs/partyId"},"enabled":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"}}},"handleCallWaiting":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"const":"callWaiting"}}},"handleVoicemail":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"const":"voicemail"},"greeting":{"$ref":"#/$defs/promptChoice"}}},"handleMessage":{"type":"object","additionalProperties":false,"required":["action","prompt"],"properties":{"action":{"const":"message"},"prompt":{"$ref":"#/$defs/promptChoice"}}},"handleBusySignal":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"const":"busySignal"}}},"handleHangup":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"const":"hangup"}}},"handleExtension":{"type":"object","additionalProperties":false,"required":["action","extension"],"properties":{"action":{"const":"extension"},"extension":{"$ref":"#/$defs/extension"}}},"handleContact":{"type":"object","additionalProperties":false,"required":["action","contact"],"properties":{"action":{"const":"contact"},"contact":{"$ref":"#/$defs/partyId"}}},"handleNumber":{"type":"object","additionalProperties":false,"required":["action","number","country"],"properties":{"action":{"const":"number"},"number":{"$ref":"#/$defs/e164"},"country":{"$ref":"#/$defs/country"}}},"busyHandling":{"type":"object","required":["action"],"discriminator":{"propertyName":"action"},"oneOf":[{"$ref":"#/$defs/handleCallWaiting"},{"$ref":"#/$defs/handleVoicemail"},{"$ref":"#/$defs/handleMessage"},{"$ref":"#/$defs/handleBusySignal"},{"$ref":"#/$defs/handleExtension"},{"$ref":"#/$defs/handleContact"},{"$ref":"#/$defs/handleNumber"}]},"notAnsweredHandling":{"type":"object","required":["action"],"discriminator":{"propertyName":"action"},"oneOf":[{"$ref":"#/$defs/handleVoicemail"},{"$ref":"#/$defs/handleMessage"},{"$ref":"#/$defs/handleHangup"},{"$ref":"#/$defs/handleExtension"},{"$ref":"#/$defs/handleContact"},{"$ref":"#/$defs/handleNumber"}]},"timeHandling":{"type":"object","additionalProperties":false,"required":[],"properties":{"desktop":{"type":"boolean"},"mobile":{"type":"boolean"},"phones":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/phoneSwitch"}},"otherPhones":{"type":"boolean"},"outside":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/outsideMember"}},"pressOneRinging":{"type":"boolean"},"pressOneBusy":{"type":"boolean"},"pressOneNotAnswered":{"type":"boolean"},"confirmBy":{"$ref":"callchart:flow#/$defs/confirmBy"},"mode":{"enum":["simultaneous","sequential"]},"longestWaitSeconds":{"$ref":"#/$defs/seconds"},"secondsEach":{"$ref":"#/$defs/seconds"},"callerId":{"enum":["caller","called"]},"busy":{"$ref":"#/$defs/busyHandling"},"notAnswered":{"$ref":"#/$defs/notAnsweredHandling"},"reachOperator":{"type":"boolean"},"operator":{"$ref":"#/$defs/extension"},"operatorPrompt":{"$ref":"#/$defs/promptChoice"},"checkVoicemail":{"type":"boolean"},"greeting":{"$ref":"#/$defs/promptChoice"},"instruction":{"$ref":"#/$defs/promptChoice"},"videomail":{"type":"boolean"}}},"holidayHandling":{"type":"object","additionalProperties":false,"required":["holiday","handling"],"properties":{"holiday":{"$ref":"#/$defs/id"},"handling":{"$ref":"#/$defs/timeHandling"}}},"openingHours":{"oneOf":[{"const":"always"},{"type":"array","maxItems":200,"items":{"$ref":"callchart:schedule#/$defs/scheduleWindow"}}]}}};
const pattern22 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,62}$", "u");
const pattern25 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern26 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if("always" !== data){
(vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: "always"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200}});
errors++;
}
else {
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.day === undefined) && (missing0 = "day")) || ((data0.from === undefined) && (missing0 = "from"))) || ((data0.to === undefined) && (missing0 = "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: missing0}});
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data0){
if(!(((key0 === "day") || (key0 === "from")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
break;
}
}
if(_errs7 === errors){
if(data0.day !== undefined){
let data1 = data0.day;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/day",keyword:"type",params:{type: "integer"}});
errors++;
}
if(errors === _errs8){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}});
errors++;
}
else {
if(data1 > 7 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}});
errors++;
}
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.from !== undefined){
let data2 = data0.from;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.to !== undefined){
let data3 = data0.to;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern26.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

const pattern23 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern31 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(func3(data) > 200){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 200}});
errors++;
}
else {
if(func3(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((key0 === "en") || (key0 === "fr"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
break;
}
}
if(_errs6 === errors){
if(data.en !== undefined){
let data0 = data.en;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func3(data0) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/en",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/en",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fr !== undefined){
let data1 = data.fr;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(func3(data1) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/fr",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fr",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
validate46.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "group")) || (key0 === "from")) || (key0 === "to"))){
validate55.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate55.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data2 = data.group;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate55.errors = [{instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data3 = data.from;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
validate55.errors = [{instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data4 = data.to;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
validate55.errors = [{instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
validate58.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate58.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"required":[],"properties":{"desktop":{"type":"boolean"},"mobile":{"type":"boolean"},"phones":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/phoneSwitch"}},"otherPhones":{"type":"boolean"},"outside":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/outsideMember"}},"pressOneRinging":{"type":"boolean"},"pressOneBusy":{"type":"boolean"},"pressOneNotAnswered":{"type":"boolean"},"confirmBy":{"$ref":"callchart:flow#/$defs/confirmBy"},"mode":{"enum":["simultaneous","sequential"]},"longestWaitSeconds":{"$ref":"#/$defs/seconds"},"secondsEach":{"$ref":"#/$defs/seconds"},"callerId":{"enum":["caller","called"]},"busy":{"$ref":"#/$defs/busyHandling"},"notAnswered":{"$ref":"#/$defs/notAnsweredHandling"},"reachOperator":{"type":"boolean"},"operator":{"$ref":"#/$defs/extension"},"operatorPrompt":{"$ref":"#/$defs/promptChoice"},"checkVoicemail":{"type":"boolean"},"greeting":{"$ref":"#/$defs/promptChoice"},"instruction":{"$ref":"#/$defs/promptChoice"},"videomail":{"type":"boolean"}}};
const schema124 = {"enum":["called","caller"]};
const pattern43 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "device") || (key0 === "enabled")) || (key0 === "seconds"))){
validate62.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
let data0 = data.device;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate62.errors = [{instancePath:instancePath+"/device",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs5 = errors;
if(typeof data.enabled !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data2 = data.seconds;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate62.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 5 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data2 > 600 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const pattern44 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.country === undefined) && (missing0 = "country"))){
validate66.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "number")) || (key0 === "country"))){
validate66.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("number" !== data.kind){
validate66.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data1 = data.number;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
validate66.errors = [{instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data2 = data.country;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate66.errors = [{instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.contact === undefined) && (missing0 = "contact"))){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "contact"))){
validate67.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("contact" !== data.kind){
validate67.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "contact"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
let data1 = data.contact;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
validate67.errors = [{instancePath:instancePath+"/contact",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "number"){
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
else if(tag0 === "contact"){
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
else {
validate65.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}}];
return false;
}
}
else {
validate65.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}}];
return false;
}
}
}
else {
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.party === undefined) && (missing0 = "party")) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "party") || (key0 === "enabled")) || (key0 === "name")) || (key0 === "seconds"))){
validate64.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.party !== undefined){
const _errs2 = errors;
if(!(validate65(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs3 = errors;
if(typeof data.enabled !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate64.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data3 = data.seconds;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate64.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 5 || isNaN(data3)){
validate64.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data3 > 600 || isNaN(data3)){
validate64.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate144.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "greeting"))){
validate144.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
const _errs2 = errors;
if("voicemail" !== data.action){
validate144.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "voicemail"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greeting !== undefined){
let data1 = data.greeting;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate144.errors = [{instancePath:instancePath+"/greeting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate144.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.action === undefined) && (missing0 = "action")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate145.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "prompt"))){
validate145.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
const _errs2 = errors;
if("message" !== data.action){
validate145.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "message"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate145.errors = [{instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate145.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate145.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}

const pattern50 = new RegExp("^[0-9]{3,6}$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.action === undefined) && (missing0 = "action")) || ((data.extension === undefined) && (missing0 = "extension"))){
validate146.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "extension"))){
validate146.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
const _errs2 = errors;
if("extension" !== data.action){
validate146.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "extension"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extension !== undefined){
let data1 = data.extension;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
validate146.errors = [{instancePath:instancePath+"/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/extension",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate146.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.action === undefined) && (missing0 = "action")) || ((data.contact === undefined) && (missing0 = "contact"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "contact"))){
validate147.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
const _errs2 = errors;
if("contact" !== data.action){
validate147.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "contact"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
let data1 = data.contact;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
validate147.errors = [{instancePath:instancePath+"/contact",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate147.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.action === undefined) && (missing0 = "action")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.country === undefined) && (missing0 = "country"))){
validate148.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "action") || (key0 === "number")) || (key0 === "country"))){
validate148.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
const _errs2 = errors;
if("number" !== data.action){
validate148.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data1 = data.number;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
validate148.errors = [{instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data2 = data.country;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate148.errors = [{instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate148.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "callWaiting"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.action === undefined) && (missing1 = "action")){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(key0 === "action")){
validate143.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.action !== undefined){
if("callWaiting" !== data.action){
validate143.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "callWaiting"}}];
return false;
}
}
}
}
}
else {
validate143.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "voicemail"){
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message"){
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
else if(tag0 === "busySignal"){
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.action === undefined) && (missing2 = "action")){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data){
if(!(key1 === "action")){
validate143.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data.action !== undefined){
if("busySignal" !== data.action){
validate143.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "busySignal"}}];
return false;
}
}
}
}
}
else {
validate143.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "extension"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
else if(tag0 === "contact"){
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if(tag0 === "number"){
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
else {
validate143.errors = [{instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "callWaiting, voicemail, message, busySignal, extension, contact, number"}}];
return false;
}
}
else {
validate143.errors = [{instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "callWaiting, voicemail, message, busySignal, extension, contact, number"}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate155.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "voicemail"){
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message"){
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
else if(tag0 === "hangup"){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.action === undefined) && (missing1 = "action")){
validate155.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "action")){
validate155.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.action !== undefined){
if("hangup" !== data.action){
validate155.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "hangup"}}];
return false;
}
}
}
}
}
else {
validate155.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "extension"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
else if(tag0 === "contact"){
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if(tag0 === "number"){
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
else {
validate155.errors = [{instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "voicemail, message, hangup, extension, contact, number"}}];
return false;
}
}
else {
validate155.errors = [{instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "voicemail, message, hangup, extension, contact, number"}}];
return false;
}
}
}
else {
validate155.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
validate61.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.desktop !== undefined){
const _errs2 = errors;
if(typeof data.desktop !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/desktop",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mobile !== undefined){
const _errs4 = errors;
if(typeof data.mobile !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/mobile",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phones !== undefined){
let data2 = data.phones;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 50){
validate61.errors = [{instancePath:instancePath+"/phones",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate62(data2[i0], {instancePath:instancePath+"/phones/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/phones",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.otherPhones !== undefined){
const _errs9 = errors;
if(typeof data.otherPhones !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/otherPhones",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outside !== undefined){
let data5 = data.outside;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 10){
validate61.errors = [{instancePath:instancePath+"/outside",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate64(data5[i1], {instancePath:instancePath+"/outside/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/outside",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pressOneRinging !== undefined){
const _errs14 = errors;
if(typeof data.pressOneRinging !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/pressOneRinging",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pressOneBusy !== undefined){
const _errs16 = errors;
if(typeof data.pressOneBusy !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/pressOneBusy",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pressOneNotAnswered !== undefined){
const _errs18 = errors;
if(typeof data.pressOneNotAnswered !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/pressOneNotAnswered",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirmBy !== undefined){
let data10 = data.confirmBy;
const _errs20 = errors;
if(!((data10 === "called") || (data10 === "caller"))){
validate61.errors = [{instancePath:instancePath+"/confirmBy",keyword:"enum",params:{allowedValues: schema124.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data11 = data.mode;
const _errs22 = errors;
if(!((data11 === "simultaneous") || (data11 === "sequential"))){
validate61.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema66.properties.mode.enum}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.longestWaitSeconds !== undefined){
let data12 = data.longestWaitSeconds;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate61.errors = [{instancePath:instancePath+"/longestWaitSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 5 || isNaN(data12)){
validate61.errors = [{instancePath:instancePath+"/longestWaitSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data12 > 600 || isNaN(data12)){
validate61.errors = [{instancePath:instancePath+"/longestWaitSeconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secondsEach !== undefined){
let data13 = data.secondsEach;
const _errs26 = errors;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate61.errors = [{instancePath:instancePath+"/secondsEach",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 5 || isNaN(data13)){
validate61.errors = [{instancePath:instancePath+"/secondsEach",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data13 > 600 || isNaN(data13)){
validate61.errors = [{instancePath:instancePath+"/secondsEach",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callerId !== undefined){
let data14 = data.callerId;
const _errs29 = errors;
if(!((data14 === "caller") || (data14 === "called"))){
validate61.errors = [{instancePath:instancePath+"/callerId",keyword:"enum",params:{allowedValues: schema66.properties.callerId.enum}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.busy !== undefined){
const _errs30 = errors;
if(!(validate143(data.busy, {instancePath:instancePath+"/busy",parentData:data,parentDataProperty:"busy",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notAnswered !== undefined){
const _errs31 = errors;
if(!(validate155(data.notAnswered, {instancePath:instancePath+"/notAnswered",parentData:data,parentDataProperty:"notAnswered",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reachOperator !== undefined){
const _errs32 = errors;
if(typeof data.reachOperator !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/reachOperator",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator !== undefined){
let data18 = data.operator;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data18 === "string"){
if(!pattern50.test(data18)){
validate61.errors = [{instancePath:instancePath+"/operator",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operatorPrompt !== undefined){
let data19 = data.operatorPrompt;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data19 === "string"){
if(!pattern23.test(data19)){
validate61.errors = [{instancePath:instancePath+"/operatorPrompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/operatorPrompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkVoicemail !== undefined){
const _errs40 = errors;
if(typeof data.checkVoicemail !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/checkVoicemail",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greeting !== undefined){
let data21 = data.greeting;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data21 === "string"){
if(!pattern23.test(data21)){
validate61.errors = [{instancePath:instancePath+"/greeting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instruction !== undefined){
let data22 = data.instruction;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data22 === "string"){
if(!pattern23.test(data22)){
validate61.errors = [{instancePath:instancePath+"/instruction",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/instruction",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.videomail !== undefined){
const _errs48 = errors;
if(typeof data.videomail !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/videomail",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.holiday === undefined) && (missing0 = "holiday")) || ((data.handling === undefined) && (missing0 = "handling"))){
validate166.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "holiday") || (key0 === "handling"))){
validate166.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.holiday !== undefined){
let data0 = data.holiday;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate166.errors = [{instancePath:instancePath+"/holiday",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate166.errors = [{instancePath:instancePath+"/holiday",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handling !== undefined){
const _errs5 = errors;
if(!(validate61(data.handling, {instancePath:instancePath+"/handling",parentData:data,parentDataProperty:"handling",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate166.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:call-handling" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
validate43.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.timeZone !== undefined){
let data0 = data.timeZone;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
validate43.errors = [{instancePath:instancePath+"/timeZone",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,62}$"}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hours !== undefined){
const _errs4 = errors;
if(!(validate44(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
let data2 = data.breaks;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 200){
validate43.errors = [{instancePath:instancePath+"/breaks",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((((data3.day === undefined) && (missing0 = "day")) || ((data3.from === undefined) && (missing0 = "from"))) || ((data3.to === undefined) && (missing0 = "to"))){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(((key1 === "day") || (key1 === "from")) || (key1 === "to"))){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.day !== undefined){
let data4 = data3.day;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/day",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}}];
return false;
}
else {
if(data4 > 7 || isNaN(data4)){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}}];
return false;
}
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.from !== undefined){
let data5 = data3.from;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern25.test(data5)){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.to !== undefined){
let data6 = data3.to;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern26.test(data6)){
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/breaks/" + i0,keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/breaks",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidays !== undefined){
let data7 = data.holidays;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 2000){
validate43.errors = [{instancePath:instancePath+"/holidays",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate55(data7[i1], {instancePath:instancePath+"/holidays/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/holidays",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidayGroups !== undefined){
let data9 = data.holidayGroups;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 200){
validate43.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid5 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(!(validate58(data9[i2], {instancePath:instancePath+"/holidayGroups/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleteEndedHolidays !== undefined){
const _errs23 = errors;
if(typeof data.deleteEndedHolidays !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/deleteEndedHolidays",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.business !== undefined){
const _errs25 = errors;
if(!(validate61(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closed !== undefined){
const _errs26 = errors;
if(!(validate61(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.break !== undefined){
const _errs27 = errors;
if(!(validate61(data.break, {instancePath:instancePath+"/break",parentData:data,parentDataProperty:"break",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holiday !== undefined){
const _errs28 = errors;
if(!(validate61(data.holiday, {instancePath:instancePath+"/holiday",parentData:data,parentDataProperty:"holiday",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidayHandling !== undefined){
let data16 = data.holidayHandling;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data16)){
if(data16.length > 50){
validate43.errors = [{instancePath:instancePath+"/holidayHandling",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid6 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs31 = errors;
if(!(validate166(data16[i3], {instancePath:instancePath+"/holidayHandling/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/holidayHandling",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data18 = data.meta;
const _errs32 = errors;
if(errors === _errs32){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
validate43.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const pattern101 = new RegExp("^(caller\\.(dtmf\\.([0-9]|star|hash|\\*)|hungup)|leg\\.([A-Za-z0-9-]+\\.(ringing|answered|busy|declined|noAnswer|unreachable|diverted|connected|hungup|transferred|dtmf\\.([0-9]|star|hash|\\*)|\\*)|\\*)|play\\.([A-Za-z0-9-]+\\.(finished|failed|\\*)|\\*)|record\\.(finished|empty|failed|\\*)|schedule\\.[A-Za-z0-9-]+\\.(open|closed|break|holiday\\.([A-Za-z0-9-]+|\\*)|failed|\\*)|party\\.[A-Za-z0-9-]+\\.(free|busy|failed|\\*)|ring\\.(busy|noAnswer|unreachable|\\*)|forward\\.(failed|\\*))$", "u");
const schema241 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"ring"},"params":{"type":"object","additionalProperties":false,"properties":{"leg":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"},"party":{"type":"string","pattern":"^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$"},"callerId":{"enum":["caller","called"]}},"required":["leg","party"]}},"required":["type","params"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate174.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate174.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("enter" !== data.type){
validate174.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "enter"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.node === undefined) && (missing1 = "node")){
validate174.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "node")){
validate174.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.node !== undefined){
let data2 = data1.node;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate174.errors = [{instancePath:instancePath+"/params/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/params/node",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate174.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.question === undefined) && (missing0 = "question")) || ((data.schedule === undefined) && (missing0 = "schedule"))){
validate176.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "question") || (key0 === "schedule"))){
validate176.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.question !== undefined){
const _errs2 = errors;
if("schedule" !== data.question){
validate176.errors = [{instancePath:instancePath+"/question",keyword:"const",params:{allowedValue: "schedule"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
let data1 = data.schedule;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate176.errors = [{instancePath:instancePath+"/schedule",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate176.errors = [{instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate176.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate175.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate175.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("ask" !== data.type){
validate175.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ask"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.question === undefined) && (missing1 = "question")){
validate175.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const tag0 = data1.question;
if(typeof tag0 == "string"){
if(tag0 === "schedule"){
if(!(validate176(data1, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
else if(tag0 === "party"){
const _errs8 = errors;
if(errors === _errs8){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.question === undefined) && (missing2 = "question")) || ((data1.party === undefined) && (missing2 = "party"))){
validate175.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data1){
if(!((key1 === "question") || (key1 === "party"))){
validate175.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data1.question !== undefined){
const _errs11 = errors;
if("party" !== data1.question){
validate175.errors = [{instancePath:instancePath+"/params/question",keyword:"const",params:{allowedValue: "party"}}];
return false;
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.party !== undefined){
let data3 = data1.party;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern43.test(data3)){
validate175.errors = [{instancePath:instancePath+"/params/party",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/params/party",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "ring"){
const _errs15 = errors;
if(errors === _errs15){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing3;
if((data1.question === undefined) && (missing3 = "question")){
validate175.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data1){
if(!(key2 === "question")){
validate175.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data1.question !== undefined){
if("ring" !== data1.question){
validate175.errors = [{instancePath:instancePath+"/params/question",keyword:"const",params:{allowedValue: "ring"}}];
return false;
}
}
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/params",keyword:"discriminator",params:{tag: "question", tagValue: tag0, known: "schedule, party, ring"}}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/params",keyword:"discriminator",params:{tag: "question", tagValue: tag0, known: "schedule, party, ring"}}];
return false;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate175.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate178.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate178.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("play" !== data.type){
validate178.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "play"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.play === undefined) && (missing1 = "play")) || ((data1.prompt === undefined) && (missing1 = "prompt"))) || ((data1.to === undefined) && (missing1 = "to"))){
validate178.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(((((key1 === "play") || (key1 === "prompt")) || (key1 === "to")) || (key1 === "loop")) || (key1 === "early"))){
validate178.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.play !== undefined){
let data2 = data1.play;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate178.errors = [{instancePath:instancePath+"/params/play",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/params/play",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.prompt !== undefined){
let data3 = data1.prompt;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
validate178.errors = [{instancePath:instancePath+"/params/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/params/prompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.to !== undefined){
let data4 = data1.to;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
validate178.errors = [{instancePath:instancePath+"/params/to",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/params/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.loop !== undefined){
const _errs13 = errors;
if(typeof data1.loop !== "boolean"){
validate178.errors = [{instancePath:instancePath+"/params/loop",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.early !== undefined){
const _errs15 = errors;
if(typeof data1.early !== "boolean"){
validate178.errors = [{instancePath:instancePath+"/params/early",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate178.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}

const schema231 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"record"},"params":{"type":"object","additionalProperties":false,"properties":{"mailbox":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"maxSeconds":{"type":"integer","minimum":1,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"finishOn":{"$ref":"#/$defs/key"},"media":{"enum":["audio","video"]},"beep":{"type":"boolean"}},"required":["mailbox","minSeconds","maxSeconds","silenceSeconds","media"]}},"required":["type","params"]};
const schema232 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate179.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate179.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("record" !== data.type){
validate179.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "record"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.mailbox === undefined) && (missing1 = "mailbox")) || ((data1.minSeconds === undefined) && (missing1 = "minSeconds"))) || ((data1.maxSeconds === undefined) && (missing1 = "maxSeconds"))) || ((data1.silenceSeconds === undefined) && (missing1 = "silenceSeconds"))) || ((data1.media === undefined) && (missing1 = "media"))){
validate179.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(((((((key1 === "mailbox") || (key1 === "minSeconds")) || (key1 === "maxSeconds")) || (key1 === "silenceSeconds")) || (key1 === "finishOn")) || (key1 === "media")) || (key1 === "beep"))){
validate179.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.mailbox !== undefined){
let data2 = data1.mailbox;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
validate179.errors = [{instancePath:instancePath+"/params/mailbox",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/params/mailbox",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.minSeconds !== undefined){
let data3 = data1.minSeconds;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate179.errors = [{instancePath:instancePath+"/params/minSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate179.errors = [{instancePath:instancePath+"/params/minSeconds",keyword:"minimum",params:{limit: 0, least: 0, most: 30}}];
return false;
}
else {
if(data3 > 30 || isNaN(data3)){
validate179.errors = [{instancePath:instancePath+"/params/minSeconds",keyword:"maximum",params:{limit: 30, least: 0, most: 30}}];
return false;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxSeconds !== undefined){
let data4 = data1.maxSeconds;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate179.errors = [{instancePath:instancePath+"/params/maxSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate179.errors = [{instancePath:instancePath+"/params/maxSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 3600}}];
return false;
}
else {
if(data4 > 3600 || isNaN(data4)){
validate179.errors = [{instancePath:instancePath+"/params/maxSeconds",keyword:"maximum",params:{limit: 3600, least: 1, most: 3600}}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.silenceSeconds !== undefined){
let data5 = data1.silenceSeconds;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate179.errors = [{instancePath:instancePath+"/params/silenceSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate179.errors = [{instancePath:instancePath+"/params/silenceSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}}];
return false;
}
else {
if(data5 > 60 || isNaN(data5)){
validate179.errors = [{instancePath:instancePath+"/params/silenceSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}}];
return false;
}
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.finishOn !== undefined){
let data6 = data1.finishOn;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate179.errors = [{instancePath:instancePath+"/params/finishOn",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data6 === "0") || (data6 === "1")) || (data6 === "2")) || (data6 === "3")) || (data6 === "4")) || (data6 === "5")) || (data6 === "6")) || (data6 === "7")) || (data6 === "8")) || (data6 === "9")) || (data6 === "*")) || (data6 === "#"))){
validate179.errors = [{instancePath:instancePath+"/params/finishOn",keyword:"enum",params:{allowedValues: schema232.enum}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.media !== undefined){
let data7 = data1.media;
const _errs17 = errors;
if(!((data7 === "audio") || (data7 === "video"))){
validate179.errors = [{instancePath:instancePath+"/params/media",keyword:"enum",params:{allowedValues: schema231.properties.params.properties.media.enum}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.beep !== undefined){
const _errs18 = errors;
if(typeof data1.beep !== "boolean"){
validate179.errors = [{instancePath:instancePath+"/params/beep",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate179.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate180.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate180.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("reject" !== data.type){
validate180.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reject"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.cause === undefined) && (missing1 = "cause")){
validate180.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "cause")){
validate180.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.cause !== undefined){
let data2 = data1.cause;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate180.errors = [{instancePath:instancePath+"/params/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate180.errors = [{instancePath:instancePath+"/params/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data2 > 127 || isNaN(data2)){
validate180.errors = [{instancePath:instancePath+"/params/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
}
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate180.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate181.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate181.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("hangup" !== data.type){
validate181.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hangup"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.cause === undefined) && (missing1 = "cause")){
validate181.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "cause")){
validate181.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.cause !== undefined){
let data2 = data1.cause;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate181.errors = [{instancePath:instancePath+"/params/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate181.errors = [{instancePath:instancePath+"/params/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data2 > 127 || isNaN(data2)){
validate181.errors = [{instancePath:instancePath+"/params/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate181.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.params === undefined) && (missing0 = "params"))){
validate182.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate182.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("forward" !== data.type){
validate182.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "forward"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data1 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.extension === undefined) && (missing1 = "extension")){
validate182.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "extension")){
validate182.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.extension !== undefined){
let data2 = data1.extension;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern50.test(data2)){
validate182.errors = [{instancePath:instancePath+"/params/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/params/extension",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate182.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}

const pattern111 = new RegExp("^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$", "u");

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "enter"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
else if(tag0 === "follow"){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.params === undefined) && (missing1 = "params"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.type !== undefined){
const _errs7 = errors;
if("follow" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "follow"}}];
return false;
}
var valid4 = _errs7 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.params !== undefined){
let data1 = data.params;
const _errs8 = errors;
if(errors === _errs8){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.edge === undefined) && (missing2 = "edge")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data1){
if(!(key1 === "edge")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data1.edge !== undefined){
let data2 = data1.edge;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func3(data2) > 200){
validate173.errors = [{instancePath:instancePath+"/params/edge",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/edge",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "ask"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
else if(tag0 === "answer"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data){
if(!((key2 === "type") || (key2 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.type !== undefined){
const _errs18 = errors;
if("answer" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "answer"}}];
return false;
}
var valid9 = _errs18 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.params !== undefined){
let data4 = data.params;
const _errs19 = errors;
if(errors === _errs19){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs19 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "ring"){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) && (missing4 = "type")) || ((data.params === undefined) && (missing4 = "params"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs25 = errors;
for(const key4 in data){
if(!((key4 === "type") || (key4 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data.type !== undefined){
const _errs26 = errors;
if("ring" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ring"}}];
return false;
}
var valid12 = _errs26 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.params !== undefined){
let data6 = data.params;
const _errs27 = errors;
if(errors === _errs27){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing5;
if(((data6.leg === undefined) && (missing5 = "leg")) || ((data6.party === undefined) && (missing5 = "party"))){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs29 = errors;
for(const key5 in data6){
if(!(((key5 === "leg") || (key5 === "party")) || (key5 === "callerId"))){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs29 === errors){
if(data6.leg !== undefined){
let data7 = data6.leg;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate173.errors = [{instancePath:instancePath+"/params/leg",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs30 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data6.party !== undefined){
let data8 = data6.party;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data8 === "string"){
if(!pattern111.test(data8)){
validate173.errors = [{instancePath:instancePath+"/params/party",keyword:"pattern",params:{pattern: "^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$"}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/party",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs32 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data6.callerId !== undefined){
let data9 = data6.callerId;
const _errs34 = errors;
if(!((data9 === "caller") || (data9 === "called"))){
validate173.errors = [{instancePath:instancePath+"/params/callerId",keyword:"enum",params:{allowedValues: schema241.properties.params.properties.callerId.enum}}];
return false;
}
var valid13 = _errs34 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs27 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "release"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.type === undefined) && (missing6 = "type")) || ((data.params === undefined) && (missing6 = "params"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs38 = errors;
for(const key6 in data){
if(!((key6 === "type") || (key6 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.type !== undefined){
const _errs39 = errors;
if("release" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "release"}}];
return false;
}
var valid16 = _errs39 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.params !== undefined){
let data11 = data.params;
const _errs40 = errors;
if(errors === _errs40){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing7;
if((data11.leg === undefined) && (missing7 = "leg")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs42 = errors;
for(const key7 in data11){
if(!(key7 === "leg")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data11.leg !== undefined){
let data12 = data11.leg;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate173.errors = [{instancePath:instancePath+"/params/leg",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs40 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "connect"){
const _errs46 = errors;
if(errors === _errs46){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.type === undefined) && (missing8 = "type")) || ((data.params === undefined) && (missing8 = "params"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs48 = errors;
for(const key8 in data){
if(!((key8 === "type") || (key8 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data.type !== undefined){
const _errs49 = errors;
if("connect" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "connect"}}];
return false;
}
var valid20 = _errs49 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.params !== undefined){
let data14 = data.params;
const _errs50 = errors;
if(errors === _errs50){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing9;
if((data14.leg === undefined) && (missing9 = "leg")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs52 = errors;
for(const key9 in data14){
if(!(key9 === "leg")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs52 === errors){
if(data14.leg !== undefined){
let data15 = data14.leg;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
validate173.errors = [{instancePath:instancePath+"/params/leg",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs50 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "play"){
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
else if(tag0 === "stop"){
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.type === undefined) && (missing10 = "type")) || ((data.params === undefined) && (missing10 = "params"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs59 = errors;
for(const key10 in data){
if(!((key10 === "type") || (key10 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data.type !== undefined){
const _errs60 = errors;
if("stop" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "stop"}}];
return false;
}
var valid25 = _errs60 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.params !== undefined){
let data17 = data.params;
const _errs61 = errors;
if(errors === _errs61){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing11;
if((data17.play === undefined) && (missing11 = "play")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs63 = errors;
for(const key11 in data17){
if(!(key11 === "play")){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data17.play !== undefined){
let data18 = data17.play;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data18 === "string"){
if(!pattern23.test(data18)){
validate173.errors = [{instancePath:instancePath+"/params/play",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/play",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid25 = _errs61 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "record"){
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reject"){
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
else if(tag0 === "busyTone"){
const _errs69 = errors;
if(errors === _errs69){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.type === undefined) && (missing12 = "type")){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs71 = errors;
for(const key12 in data){
if(!((key12 === "type") || (key12 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs71 === errors){
if(data.type !== undefined){
const _errs72 = errors;
if("busyTone" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "busyTone"}}];
return false;
}
var valid31 = _errs72 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.params !== undefined){
let data20 = data.params;
const _errs73 = errors;
if(errors === _errs73){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key13 in data20){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid31 = _errs73 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "hangup"){
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
else if(tag0 === "forward"){
if(!(validate182(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
else if(tag0 === "note"){
const _errs79 = errors;
if(errors === _errs79){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.type === undefined) && (missing13 = "type")) || ((data.params === undefined) && (missing13 = "params"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs81 = errors;
for(const key14 in data){
if(!((key14 === "type") || (key14 === "params"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs81 === errors){
if(data.type !== undefined){
const _errs82 = errors;
if("note" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "note"}}];
return false;
}
var valid36 = _errs82 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.params !== undefined){
let data22 = data.params;
const _errs83 = errors;
if(errors === _errs83){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 20){
validate173.errors = [{instancePath:instancePath+"/params",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key15 in data22){
let data23 = data22[key15];
const _errs86 = errors;
if(errors === _errs86){
if(typeof data23 === "string"){
if(func3(data23) > 200){
validate173.errors = [{instancePath:instancePath+"/params/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid37 = _errs86 === errors;
if(!valid37){
break;
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs83 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate173.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "enter, follow, ask, answer, ring, release, connect, play, stop, record, reject, busyTone, hangup, forward, note"}}];
return false;
}
}
else {
validate173.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "enter, follow, ask, answer, ring, release, connect, play, stop, record, reject, busyTone, hangup, forward, note"}}];
return false;
}
}
}
else {
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 200){
validate172.errors = [{instancePath,keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate173(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate172.errors = [{instancePath,keyword:"type",params:{type: "array"}}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate171.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target") || (key0 === "actions")) || (key0 === "description"))){
validate171.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target !== undefined){
let data0 = data.target;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 400){
validate171.errors = [{instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func3(data0) < 1){
validate171.errors = [{instancePath:instancePath+"/target",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs4 = errors;
if(!(validate172(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) > 2000){
validate171.errors = [{instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate171.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern101.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(caller\\.(dtmf\\.([0-9]|star|hash|\\*)|hungup)|leg\\.([A-Za-z0-9-]+\\.(ringing|answered|busy|declined|noAnswer|unreachable|diverted|connected|hungup|transferred|dtmf\\.([0-9]|star|hash|\\*)|\\*)|\\*)|play\\.([A-Za-z0-9-]+\\.(finished|failed|\\*)|\\*)|record\\.(finished|empty|failed|\\*)|schedule\\.[A-Za-z0-9-]+\\.(open|closed|break|holiday\\.([A-Za-z0-9-]+|\\*)|failed|\\*)|party\\.[A-Za-z0-9-]+\\.(free|busy|failed|\\*)|ring\\.(busy|noAnswer|unreachable|\\*)|forward\\.(failed|\\*))$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
validate170.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs5 = errors;
if(!(validate171(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate170.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

const pattern115 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,62}$", "u");
const schema249 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["compound","parallel","final","atomic"]},"initial":{"$ref":"#/$defs/stateName"},"states":{"$ref":"#/$defs/states"},"entry":{"$ref":"#/$defs/actions"},"exit":{"$ref":"#/$defs/actions"},"on":{"$ref":"#/$defs/on"},"after":{"$ref":"#/$defs/after"},"onDone":{"$ref":"#/$defs/transition"},"meta":{"$ref":"#/$defs/stateMeta"},"description":{"type":"string","maxLength":2000},"tags":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":80}}},"required":[]};
const wrapper0 = {validate: validate194};
const pattern117 = new RegExp("^(0|[1-9][0-9]{0,8})$", "u");

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern117.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
validate199.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs4 = errors;
if(!(validate171(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate199.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node !== undefined){
let data0 = data.node;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate203.errors = [{instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate203.errors = [{instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate203.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema249.properties, key0))){
validate195.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((((data0 === "compound") || (data0 === "parallel")) || (data0 === "final")) || (data0 === "atomic"))){
validate195.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema249.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initial !== undefined){
let data1 = data.initial;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern115.test(data1)){
validate195.errors = [{instancePath:instancePath+"/initial",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/initial",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.states !== undefined){
const _errs6 = errors;
if(!(wrapper0.validate(data.states, {instancePath:instancePath+"/states",parentData:data,parentDataProperty:"states",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry !== undefined){
const _errs7 = errors;
if(!(validate172(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exit !== undefined){
const _errs8 = errors;
if(!(validate172(data.exit, {instancePath:instancePath+"/exit",parentData:data,parentDataProperty:"exit",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
const _errs9 = errors;
if(!(validate170(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs10 = errors;
if(!(validate199(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onDone !== undefined){
const _errs11 = errors;
if(!(validate171(data.onDone, {instancePath:instancePath+"/onDone",parentData:data,parentDataProperty:"onDone",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
const _errs12 = errors;
if(!(validate203(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data9 = data.description;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data9 === "string"){
if(func3(data9) > 2000){
validate195.errors = [{instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data10 = data.tags;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data10)){
if(data10.length > 50){
validate195.errors = [{instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid2 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data11 === "string"){
if(func3(data11) > 80){
validate195.errors = [{instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 80}}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate195.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate194.errors = [{instancePath,keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern115.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,62}$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
validate194.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs5 = errors;
if(!(validate195(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate194.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:chart" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.initial === undefined) && (missing0 = "initial"))) || ((data.on === undefined) && (missing0 = "on"))) || ((data.states === undefined) && (missing0 = "states"))){
validate169.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "initial")) || (key0 === "on")) || (key0 === "states")) || (key0 === "meta")) || (key0 === "description")) || (key0 === "version"))){
validate169.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate169.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initial !== undefined){
let data1 = data.initial;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate169.errors = [{instancePath:instancePath+"/initial",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/initial",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
const _errs8 = errors;
if(!(validate170(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.states !== undefined){
const _errs9 = errors;
if(!(validate194(data.states, {instancePath:instancePath+"/states",parentData:data,parentDataProperty:"states",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data4 = data.meta;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.flow !== undefined){
let data5 = data4.flow;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate169.errors = [{instancePath:instancePath+"/meta/flow",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data6 = data.description;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func3(data6) > 2000){
validate169.errors = [{instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data7 = data.version;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func3(data7) > 40){
validate169.errors = [{instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 40}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate169.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))){
validate208.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "id"))){
validate208.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("answer" !== data.type){
validate208.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "answer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate208.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate208.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate208.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))){
validate211.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "number"))){
validate211.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("number" !== data.kind){
validate211.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data1 = data.number;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
validate211.errors = [{instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}}];
return false;
}
}
else {
validate211.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate211.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate210.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "device"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) && (missing1 = "kind")) || ((data.device === undefined) && (missing1 = "device"))){
validate210.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "device")) || (key0 === "address"))){
validate210.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.kind !== undefined){
const _errs6 = errors;
if("device" !== data.kind){
validate210.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "device"}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.device !== undefined){
let data1 = data.device;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
validate210.errors = [{instancePath:instancePath+"/device",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.address !== undefined){
let data2 = data.address;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 200){
validate210.errors = [{instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate210.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "number"){
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
else {
validate210.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, number"}}];
return false;
}
}
else {
validate210.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, number"}}];
return false;
}
}
}
else {
validate210.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.leg === undefined) && (missing0 = "leg"))) || ((data.party === undefined) && (missing0 = "party"))) || ((data.callerId === undefined) && (missing0 = "callerId"))) || ((data.endpoints === undefined) && (missing0 = "endpoints"))){
validate209.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "leg")) || (key0 === "party")) || (key0 === "callerId")) || (key0 === "endpoints"))){
validate209.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("ring" !== data.type){
validate209.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ring"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate209.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate209.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
const _errs9 = errors;
if(typeof data.leg !== "string"){
validate209.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party !== undefined){
let data4 = data.party;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern111.test(data4)){
validate209.errors = [{instancePath:instancePath+"/party",keyword:"pattern",params:{pattern: "^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$"}}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callerId !== undefined){
let data5 = data.callerId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func3(data5) > 64){
validate209.errors = [{instancePath:instancePath+"/callerId",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/callerId",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined){
let data6 = data.endpoints;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 50){
validate209.errors = [{instancePath:instancePath+"/endpoints",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate210(data6[i0], {instancePath:instancePath+"/endpoints/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate209.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.leg === undefined) && (missing0 = "leg"))){
validate214.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "leg"))){
validate214.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("release" !== data.type){
validate214.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "release"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate214.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate214.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
let data3 = data.leg;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
validate214.errors = [{instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate214.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.leg === undefined) && (missing0 = "leg"))){
validate215.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "leg"))){
validate215.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("connect" !== data.type){
validate215.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "connect"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate215.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate215.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate215.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate215.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
let data3 = data.leg;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
validate215.errors = [{instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate215.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate215.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}

const schema273 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"play"},"call":{"$ref":"#/$defs/call"},"id":{"$ref":"#/$defs/instance"},"prompt":{"$ref":"#/$defs/id"},"to":{"type":"string"},"loop":{"type":"boolean"},"early":{"type":"boolean"},"language":{"enum":["en","fr"]}},"required":["type","call","id","prompt","to","language"]};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.prompt === undefined) && (missing0 = "prompt"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.language === undefined) && (missing0 = "language"))){
validate216.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "prompt")) || (key0 === "to")) || (key0 === "loop")) || (key0 === "early")) || (key0 === "language"))){
validate216.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("play" !== data.type){
validate216.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "play"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate216.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate216.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate216.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate216.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data3 = data.prompt;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
validate216.errors = [{instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate216.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs12 = errors;
if(typeof data.to !== "string"){
validate216.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loop !== undefined){
const _errs14 = errors;
if(typeof data.loop !== "boolean"){
validate216.errors = [{instancePath:instancePath+"/loop",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.early !== undefined){
const _errs16 = errors;
if(typeof data.early !== "boolean"){
validate216.errors = [{instancePath:instancePath+"/early",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data7 = data.language;
const _errs18 = errors;
if(!((data7 === "en") || (data7 === "fr"))){
validate216.errors = [{instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema273.properties.language.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate216.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.target === undefined) && (missing0 = "target"))){
validate217.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "target"))){
validate217.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("stop" !== data.type){
validate217.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "stop"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate217.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate217.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data3 = data.target;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
validate217.errors = [{instancePath:instancePath+"/target",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate217.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

const schema281 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"record"},"call":{"$ref":"#/$defs/call"},"id":{"$ref":"#/$defs/instance"},"mailbox":{"type":"string"},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"maxSeconds":{"type":"integer","minimum":1,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"finishOn":{"$ref":"#/$defs/key"},"media":{"enum":["audio","video"]},"beep":{"type":"boolean"}},"required":["type","call","id","mailbox","minSeconds","maxSeconds","silenceSeconds","media"]};
const schema284 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.mailbox === undefined) && (missing0 = "mailbox"))) || ((data.minSeconds === undefined) && (missing0 = "minSeconds"))) || ((data.maxSeconds === undefined) && (missing0 = "maxSeconds"))) || ((data.silenceSeconds === undefined) && (missing0 = "silenceSeconds"))) || ((data.media === undefined) && (missing0 = "media"))){
validate218.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema281.properties, key0))){
validate218.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("record" !== data.type){
validate218.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "record"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate218.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate218.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate218.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate218.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mailbox !== undefined){
const _errs9 = errors;
if(typeof data.mailbox !== "string"){
validate218.errors = [{instancePath:instancePath+"/mailbox",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minSeconds !== undefined){
let data4 = data.minSeconds;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate218.errors = [{instancePath:instancePath+"/minSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate218.errors = [{instancePath:instancePath+"/minSeconds",keyword:"minimum",params:{limit: 0, least: 0, most: 30}}];
return false;
}
else {
if(data4 > 30 || isNaN(data4)){
validate218.errors = [{instancePath:instancePath+"/minSeconds",keyword:"maximum",params:{limit: 30, least: 0, most: 30}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxSeconds !== undefined){
let data5 = data.maxSeconds;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate218.errors = [{instancePath:instancePath+"/maxSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate218.errors = [{instancePath:instancePath+"/maxSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 3600}}];
return false;
}
else {
if(data5 > 3600 || isNaN(data5)){
validate218.errors = [{instancePath:instancePath+"/maxSeconds",keyword:"maximum",params:{limit: 3600, least: 1, most: 3600}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.silenceSeconds !== undefined){
let data6 = data.silenceSeconds;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate218.errors = [{instancePath:instancePath+"/silenceSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate218.errors = [{instancePath:instancePath+"/silenceSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}}];
return false;
}
else {
if(data6 > 60 || isNaN(data6)){
validate218.errors = [{instancePath:instancePath+"/silenceSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishOn !== undefined){
let data7 = data.finishOn;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate218.errors = [{instancePath:instancePath+"/finishOn",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data7 === "0") || (data7 === "1")) || (data7 === "2")) || (data7 === "3")) || (data7 === "4")) || (data7 === "5")) || (data7 === "6")) || (data7 === "7")) || (data7 === "8")) || (data7 === "9")) || (data7 === "*")) || (data7 === "#"))){
validate218.errors = [{instancePath:instancePath+"/finishOn",keyword:"enum",params:{allowedValues: schema284.enum}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media !== undefined){
let data8 = data.media;
const _errs20 = errors;
if(!((data8 === "audio") || (data8 === "video"))){
validate218.errors = [{instancePath:instancePath+"/media",keyword:"enum",params:{allowedValues: schema281.properties.media.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beep !== undefined){
const _errs21 = errors;
if(typeof data.beep !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/beep",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate218.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.cause === undefined) && (missing0 = "cause"))){
validate219.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "cause"))){
validate219.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("reject" !== data.type){
validate219.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reject"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate219.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate219.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate219.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate219.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data3 = data.cause;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate219.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate219.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data3 > 127 || isNaN(data3)){
validate219.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate219.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))){
validate220.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "id"))){
validate220.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("busyTone" !== data.type){
validate220.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "busyTone"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate220.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate220.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate220.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate220.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate220.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.cause === undefined) && (missing0 = "cause"))){
validate221.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "cause"))){
validate221.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("hangup" !== data.type){
validate221.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hangup"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate221.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate221.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate221.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate221.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data3 = data.cause;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate221.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate221.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data3 > 127 || isNaN(data3)){
validate221.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate221.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:command" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate207.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "answer"){
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ring"){
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
else if(tag0 === "release"){
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
else if(tag0 === "connect"){
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
else if(tag0 === "play"){
if(!(validate216(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
else if(tag0 === "stop"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
else if(tag0 === "record"){
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reject"){
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
else if(tag0 === "busyTone"){
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
else if(tag0 === "hangup"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
else {
validate207.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "answer, ring, release, connect, play, stop, record, reject, busyTone, hangup"}}];
return false;
}
}
else {
validate207.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "answer, ring, release, connect, play, stop, record, reject, busyTone, hangup"}}];
return false;
}
}
}
else {
validate207.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}

const schema296 = {"$id":"callchart:directory","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"language":{"enum":["en","fr"]},"timeZone":{"type":"string","maxLength":60},"dialling":{"$ref":"#/$defs/dialling"},"users":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/user"}},"devices":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/device"}},"extensions":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/directoryExtension"}},"contacts":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/contact"}},"schedules":{"type":"array","maxItems":10000,"items":{"$ref":"callchart:schedule"}},"mailboxes":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/mailbox"}},"prompts":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/prompt"}}},"required":["name","language","timeZone","dialling","users","devices","extensions","contacts","schedules","mailboxes","prompts"],"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"partyId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"e164":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"extension":{"type":"string","pattern":"^[0-9]{3,6}$"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"text":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"en":{"type":"string","maxLength":2000},"fr":{"type":"string","maxLength":2000}}},"user":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"devices":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/partyId"}}},"required":["id","name","devices"]},"device":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"kind":{"enum":["desk","desktop","mobile","other"]},"address":{"type":"string","maxLength":200}},"required":["id","name","kind"]},"directoryExtension":{"type":"object","additionalProperties":false,"required":["number"],"minProperties":2,"properties":{"number":{"$ref":"#/$defs/extension"},"name":{"type":"string","maxLength":120},"user":{"$ref":"#/$defs/partyId"},"flow":{"$ref":"#/$defs/id"}}},"contact":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"number":{"$ref":"#/$defs/e164"},"country":{"$ref":"#/$defs/country"}},"required":["id","name","number","country"]},"mailbox":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"user":{"$ref":"#/$defs/partyId"}},"required":["id","name"]},"prompt":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","maxLength":120},"text":{"$ref":"#/$defs/text"},"seconds":{"type":"number","minimum":0,"maximum":3600}},"required":["id","text"]},"dialling":{"type":"object","additionalProperties":false,"properties":{"countries":{"type":"array","maxItems":250,"items":{"type":"string","$ref":"#/$defs/country"},"uniqueItems":true}},"required":["countries"]}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.countries === undefined) && (missing0 = "countries")){
validate233.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "countries")){
validate233.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.countries !== undefined){
let data0 = data.countries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 250){
validate233.errors = [{instancePath:instancePath+"/countries",keyword:"maxItems",params:{limit: 250}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate233.errors = [{instancePath:instancePath+"/countries/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate233.errors = [{instancePath:instancePath+"/countries/" + i0,keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate233.errors = [{instancePath:instancePath+"/countries/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate233.errors = [{instancePath:instancePath+"/countries",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate233.errors = [{instancePath:instancePath+"/countries",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate233.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.devices === undefined) && (missing0 = "devices"))){
validate235.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "devices"))){
validate235.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate235.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate235.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate235.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func3(data1) < 1){
validate235.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate235.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devices !== undefined){
let data2 = data.devices;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 50){
validate235.errors = [{instancePath:instancePath+"/devices",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern43.test(data3)){
validate235.errors = [{instancePath:instancePath+"/devices/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate235.errors = [{instancePath:instancePath+"/devices/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate235.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate235.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}

const schema302 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"kind":{"enum":["desk","desktop","mobile","other"]},"address":{"type":"string","maxLength":200}},"required":["id","name","kind"]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.kind === undefined) && (missing0 = "kind"))){
validate237.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "kind")) || (key0 === "address"))){
validate237.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate237.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate237.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate237.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func3(data1) < 1){
validate237.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate237.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs7 = errors;
if(!((((data2 === "desk") || (data2 === "desktop")) || (data2 === "mobile")) || (data2 === "other"))){
validate237.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema302.properties.kind.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
let data3 = data.address;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) > 200){
validate237.errors = [{instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate237.errors = [{instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate237.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
validate239.errors = [{instancePath,keyword:"minProperties",params:{limit: 2}}];
return false;
}
else {
let missing0;
if((data.number === undefined) && (missing0 = "number")){
validate239.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "name")) || (key0 === "user")) || (key0 === "flow"))){
validate239.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined){
let data0 = data.number;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern50.test(data0)){
validate239.errors = [{instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate239.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate239.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate239.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data2 = data.user;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
validate239.errors = [{instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate239.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flow !== undefined){
let data3 = data.flow;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
validate239.errors = [{instancePath:instancePath+"/flow",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate239.errors = [{instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate239.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.number === undefined) && (missing0 = "number"))) || ((data.country === undefined) && (missing0 = "country"))){
validate241.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "number")) || (key0 === "country"))){
validate241.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate241.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate241.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func3(data1) < 1){
validate241.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate241.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data2 = data.number;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
validate241.errors = [{instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data3 = data.country;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate241.errors = [{instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate241.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))){
validate48.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "group")) || (key0 === "from")) || (key0 === "to"))){
validate48.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate48.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data2 = data.group;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate48.errors = [{instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data3 = data.from;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
validate48.errors = [{instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data4 = data.to;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
validate48.errors = [{instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate51.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
validate51.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate51.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:schedule" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.timeZone === undefined) && (missing0 = "timeZone"))) || ((data.hours === undefined) && (missing0 = "hours"))) || ((data.breaks === undefined) && (missing0 = "breaks"))) || ((data.holidays === undefined) && (missing0 = "holidays"))) || ((data.holidayGroups === undefined) && (missing0 = "holidayGroups"))){
validate45.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "timeZone")) || (key0 === "hours")) || (key0 === "breaks")) || (key0 === "holidays")) || (key0 === "holidayGroups"))){
validate45.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate45.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
validate45.errors = [{instancePath:instancePath+"/timeZone",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,62}$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hours !== undefined){
let data3 = data.hours;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if("always" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"const",params:{allowedValue: "always"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"maxItems",params:{limit: 200}});
errors++;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.day === undefined) && (missing1 = "day")) || ((data4.from === undefined) && (missing1 = "from"))) || ((data4.to === undefined) && (missing1 = "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"required",params:{missingProperty: missing1}});
errors++;
}
else {
const _errs16 = errors;
for(const key1 in data4){
if(!(((key1 === "day") || (key1 === "from")) || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
break;
}
}
if(_errs16 === errors){
if(data4.day !== undefined){
let data5 = data4.day;
const _errs17 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/day",keyword:"type",params:{type: "integer"}});
errors++;
}
if(errors === _errs17){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}});
errors++;
}
else {
if(data5 > 7 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}});
errors++;
}
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.from !== undefined){
let data6 = data4.from;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern25.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.to !== undefined){
let data7 = data4.to;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(!pattern26.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"type",params:{type: "array"}});
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
let data8 = data.breaks;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
if(data8.length > 200){
validate45.errors = [{instancePath:instancePath+"/breaks",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.day === undefined) && (missing2 = "day")) || ((data9.from === undefined) && (missing2 = "from"))) || ((data9.to === undefined) && (missing2 = "to"))){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1,keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs28 = errors;
for(const key2 in data9){
if(!(((key2 === "day") || (key2 === "from")) || (key2 === "to"))){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs28 === errors){
if(data9.day !== undefined){
let data10 = data9.day;
const _errs29 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/day",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}}];
return false;
}
else {
if(data10 > 7 || isNaN(data10)){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}}];
return false;
}
}
}
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.from !== undefined){
let data11 = data9.from;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(!pattern25.test(data11)){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.to !== undefined){
let data12 = data9.to;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(!pattern26.test(data12)){
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/breaks/" + i1,keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/breaks",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidays !== undefined){
let data13 = data.holidays;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data13)){
if(data13.length > 2000){
validate45.errors = [{instancePath:instancePath+"/holidays",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid9 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs37 = errors;
if(!(validate48(data13[i2], {instancePath:instancePath+"/holidays/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid9 = _errs37 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/holidays",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidayGroups !== undefined){
let data15 = data.holidayGroups;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data15)){
if(data15.length > 200){
validate45.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid10 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs40 = errors;
if(!(validate51(data15[i3], {instancePath:instancePath+"/holidayGroups/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid10 = _errs40 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate244.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "user"))){
validate244.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate244.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate244.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate244.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func3(data1) < 1){
validate244.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate244.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data2 = data.user;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
validate244.errors = [{instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate244.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate244.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))){
validate246.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "text")) || (key0 === "seconds"))){
validate246.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate246.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate246.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data2 = data.text;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate246.errors = [{instancePath:instancePath+"/text",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data2){
if(!((key1 === "en") || (key1 === "fr"))){
validate246.errors = [{instancePath:instancePath+"/text",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.en !== undefined){
let data3 = data2.en;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) > 2000){
validate246.errors = [{instancePath:instancePath+"/text/en",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/text/en",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.fr !== undefined){
let data4 = data2.fr;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func3(data4) > 2000){
validate246.errors = [{instancePath:instancePath+"/text/fr",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/text/fr",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data5 = data.seconds;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate246.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 0, least: 0, most: 3600}}];
return false;
}
else {
if(data5 > 3600 || isNaN(data5)){
validate246.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 3600, least: 0, most: 3600}}];
return false;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate246.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:directory" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.language === undefined) && (missing0 = "language"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))) || ((data.dialling === undefined) && (missing0 = "dialling"))) || ((data.users === undefined) && (missing0 = "users"))) || ((data.devices === undefined) && (missing0 = "devices"))) || ((data.extensions === undefined) && (missing0 = "extensions"))) || ((data.contacts === undefined) && (missing0 = "contacts"))) || ((data.schedules === undefined) && (missing0 = "schedules"))) || ((data.mailboxes === undefined) && (missing0 = "mailboxes"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate232.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema296.properties, key0))){
validate232.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 120){
validate232.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func3(data0) < 1){
validate232.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data1 = data.language;
const _errs4 = errors;
if(!((data1 === "en") || (data1 === "fr"))){
validate232.errors = [{instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema296.properties.language.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) > 60){
validate232.errors = [{instancePath:instancePath+"/timeZone",keyword:"maxLength",params:{limit: 60}}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dialling !== undefined){
const _errs7 = errors;
if(!(validate233(data.dialling, {instancePath:instancePath+"/dialling",parentData:data,parentDataProperty:"dialling",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data4 = data.users;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length > 100000){
validate232.errors = [{instancePath:instancePath+"/users",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate235(data4[i0], {instancePath:instancePath+"/users/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/users",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devices !== undefined){
let data6 = data.devices;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 100000){
validate232.errors = [{instancePath:instancePath+"/devices",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate237(data6[i1], {instancePath:instancePath+"/devices/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extensions !== undefined){
let data8 = data.extensions;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
if(data8.length > 100000){
validate232.errors = [{instancePath:instancePath+"/extensions",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(validate239(data8[i2], {instancePath:instancePath+"/extensions/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contacts !== undefined){
let data10 = data.contacts;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data10)){
if(data10.length > 100000){
validate232.errors = [{instancePath:instancePath+"/contacts",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
const _errs19 = errors;
if(!(validate241(data10[i3], {instancePath:instancePath+"/contacts/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/contacts",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedules !== undefined){
let data12 = data.schedules;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data12)){
if(data12.length > 10000){
validate232.errors = [{instancePath:instancePath+"/schedules",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid5 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
const _errs22 = errors;
if(!(validate45(data12[i4], {instancePath:instancePath+"/schedules/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/schedules",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mailboxes !== undefined){
let data14 = data.mailboxes;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
if(data14.length > 100000){
validate232.errors = [{instancePath:instancePath+"/mailboxes",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid6 = true;
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
const _errs25 = errors;
if(!(validate244(data14[i5], {instancePath:instancePath+"/mailboxes/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/mailboxes",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompts !== undefined){
let data16 = data.prompts;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
if(data16.length > 100000){
validate232.errors = [{instancePath:instancePath+"/prompts",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid7 = true;
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
const _errs28 = errors;
if(!(validate246(data16[i6], {instancePath:instancePath+"/prompts/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/prompts",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate232.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

const schema78 = {"$id":"callchart:flow","type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"language":{"enum":["en","fr"]},"nodes":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/node"}},"edges":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/edge"}},"notes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/note"}},"meta":{"$ref":"#/$defs/meta"}},"required":["id","name","language","nodes","edges"],"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"partyId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"e164":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"extension":{"type":"string","pattern":"^[0-9]{3,6}$"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"key":{"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"cause":{"type":"integer","minimum":1,"maximum":127},"seconds":{"type":"integer","minimum":5,"maximum":600},"prompt":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"text":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"en":{"type":"string","maxLength":2000},"fr":{"type":"string","maxLength":2000}}},"deviceParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"device"},"device":{"$ref":"#/$defs/partyId"}},"required":["kind","device"]},"userParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"user"},"user":{"$ref":"#/$defs/partyId"}},"required":["kind","user"]},"extensionParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"extension"},"extension":{"$ref":"#/$defs/extension"}},"required":["kind","extension"]},"contactParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"contact"},"contact":{"$ref":"#/$defs/partyId"}},"required":["kind","contact"]},"numberParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"number"},"number":{"$ref":"#/$defs/e164"},"country":{"$ref":"#/$defs/country"}},"required":["kind","number","country"]},"party":{"oneOf":[{"$ref":"#/$defs/deviceParty"},{"$ref":"#/$defs/userParty"},{"$ref":"#/$defs/extensionParty"},{"$ref":"#/$defs/contactParty"},{"$ref":"#/$defs/numberParty"}],"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"}},"outsideParty":{"oneOf":[{"$ref":"#/$defs/numberParty"},{"$ref":"#/$defs/contactParty"}],"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"}},"member":{"type":"object","additionalProperties":false,"properties":{"party":{"$ref":"#/$defs/party"},"enabled":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"},"pressOne":{"type":"boolean"}},"required":["party","enabled","seconds","pressOne"]},"confirmBy":{"enum":["called","caller"]},"callerId":{"enum":["caller","called"]},"entrySettings":{"type":"object","additionalProperties":false,"properties":{"numbers":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/e164"}},"extensions":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/extension"}},"fallback":{"$ref":"#/$defs/id"}},"required":["numbers","extensions"]},"entryNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"entry"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/entrySettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"scheduleSettings":{"type":"object","additionalProperties":false,"properties":{"schedule":{"$ref":"#/$defs/id"},"holidayGroups":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/id"}}},"required":["schedule","holidayGroups"]},"scheduleNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"schedule"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/scheduleSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"busySettings":{"type":"object","additionalProperties":false,"properties":{"user":{"$ref":"#/$defs/partyId"}},"required":["user"]},"busyNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"busy"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/busySettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"ringSettings":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["simultaneous","sequential"]},"members":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/member"}},"longestWaitSeconds":{"$ref":"#/$defs/seconds"},"callerId":{"$ref":"#/$defs/callerId"},"ringback":{"enum":["tone","music"]},"music":{"$ref":"#/$defs/prompt"},"announce":{"$ref":"#/$defs/prompt"},"confirmBy":{"$ref":"#/$defs/confirmBy"}},"required":["mode","members","longestWaitSeconds","callerId","ringback"]},"ringNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"ring"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/ringSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"menuSettings":{"type":"object","additionalProperties":false,"properties":{"prompt":{"$ref":"#/$defs/prompt"},"keys":{"type":"array","minItems":1,"maxItems":12,"items":{"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/key"},"label":{"type":"string","maxLength":80}},"required":["key","label"]}},"firstDigitSeconds":{"type":"integer","minimum":1,"maximum":60},"totalSeconds":{"type":"integer","minimum":5,"maximum":600},"tries":{"type":"integer","minimum":1,"maximum":5},"invalidPrompt":{"$ref":"#/$defs/prompt"},"noInputPrompt":{"$ref":"#/$defs/prompt"},"bargeIn":{"type":"boolean"}},"required":["prompt","keys","firstDigitSeconds","totalSeconds","tries","bargeIn"]},"menuNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"menu"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/menuSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"operatorSettings":{"type":"object","additionalProperties":false,"properties":{"prompt":{"$ref":"#/$defs/prompt"},"operator":{"$ref":"#/$defs/extension"},"allowCheckMailbox":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"},"tries":{"type":"integer","minimum":1,"maximum":5}},"required":["prompt","allowCheckMailbox","seconds","tries"]},"operatorNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"operator"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/operatorSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"voicemailSettings":{"type":"object","additionalProperties":false,"properties":{"mailbox":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"greeting":{"$ref":"#/$defs/prompt"},"instruction":{"$ref":"#/$defs/prompt"},"media":{"enum":["audio","video"]},"maxSeconds":{"type":"integer","minimum":5,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"beep":{"type":"boolean"},"allowCheckMailbox":{"type":"boolean"}},"required":["mailbox","media","maxSeconds","silenceSeconds","minSeconds","beep","allowCheckMailbox"]},"voicemailNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"voicemail"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/voicemailSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"messageSettings":{"type":"object","additionalProperties":false,"properties":{"prompt":{"$ref":"#/$defs/prompt"}},"required":["prompt"]},"messageNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"message"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/messageSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"busySignalSettings":{"type":"object","additionalProperties":false,"properties":{},"required":[]},"busySignalNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"busySignal"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/busySignalSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"forwardSettings":{"type":"object","additionalProperties":false,"properties":{"extension":{"$ref":"#/$defs/extension"}},"required":["extension"]},"forwardNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"forward"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/forwardSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"externalSettings":{"type":"object","additionalProperties":false,"properties":{"party":{"$ref":"#/$defs/outsideParty"},"pressOne":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"},"callerId":{"$ref":"#/$defs/callerId"},"confirmBy":{"$ref":"#/$defs/confirmBy"}},"required":["party","pressOne","seconds","callerId"]},"externalNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"external"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/externalSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"hangupSettings":{"type":"object","additionalProperties":false,"properties":{"cause":{"$ref":"#/$defs/cause"}},"required":["cause"]},"hangupNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"hangup"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/hangupSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"position":{"type":"object","additionalProperties":false,"properties":{"x":{"type":"number","minimum":-1000000,"maximum":1000000},"y":{"type":"number","minimum":-1000000,"maximum":1000000}},"required":["x","y"]},"meta":{"type":"object","additionalProperties":true},"node":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/entryNode"},{"$ref":"#/$defs/scheduleNode"},{"$ref":"#/$defs/busyNode"},{"$ref":"#/$defs/ringNode"},{"$ref":"#/$defs/menuNode"},{"$ref":"#/$defs/operatorNode"},{"$ref":"#/$defs/voicemailNode"},{"$ref":"#/$defs/messageNode"},{"$ref":"#/$defs/busySignalNode"},{"$ref":"#/$defs/forwardNode"},{"$ref":"#/$defs/externalNode"},{"$ref":"#/$defs/hangupNode"}]},"edge":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/id"},"outcome":{"type":"string","pattern":"^[a-z][A-Za-z0-9-]{0,80}$"},"to":{"$ref":"#/$defs/id"}},"required":["from","outcome","to"]},"note":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"text":{"type":"string","maxLength":4000},"position":{"$ref":"#/$defs/position"}},"required":["id","text","position"]}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.numbers === undefined) && (missing0 = "numbers")) || ((data.extensions === undefined) && (missing0 = "extensions"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "numbers") || (key0 === "extensions")) || (key0 === "fallback"))){
validate75.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.numbers !== undefined){
let data0 = data.numbers;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate75.errors = [{instancePath:instancePath+"/numbers",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate75.errors = [{instancePath:instancePath+"/numbers/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
validate75.errors = [{instancePath:instancePath+"/numbers/" + i0,keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/numbers/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate75.errors = [{instancePath:instancePath+"/numbers",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/numbers",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extensions !== undefined){
let data2 = data.extensions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 100){
validate75.errors = [{instancePath:instancePath+"/extensions",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid4 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
const _errs10 = errors;
if(typeof data3 !== "string"){
validate75.errors = [{instancePath:instancePath+"/extensions/" + i2,keyword:"type",params:{type: "string"}}];
return false;
}
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern50.test(data3)){
validate75.errors = [{instancePath:instancePath+"/extensions/" + i2,keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/extensions/" + i2,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate75.errors = [{instancePath:instancePath+"/extensions",keyword:"uniqueItems",params:{i: i3, j: j1}}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback !== undefined){
let data4 = data.fallback;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
validate75.errors = [{instancePath:instancePath+"/fallback",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/fallback",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate74.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate74.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate74.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("entry" !== data.kind){
validate74.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "entry"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate74.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate74.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate74.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate74.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate74.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate74.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate74.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate75(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate74.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.schedule === undefined) && (missing0 = "schedule")) || ((data.holidayGroups === undefined) && (missing0 = "holidayGroups"))){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "schedule") || (key0 === "holidayGroups"))){
validate78.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schedule !== undefined){
let data0 = data.schedule;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate78.errors = [{instancePath:instancePath+"/schedule",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidayGroups !== undefined){
let data1 = data.holidayGroups;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 50){
validate78.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(typeof data2 !== "string"){
validate78.errors = [{instancePath:instancePath+"/holidayGroups/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate78.errors = [{instancePath:instancePath+"/holidayGroups/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/holidayGroups/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate78.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/holidayGroups",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate77.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate77.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("schedule" !== data.kind){
validate77.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "schedule"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate77.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate77.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate77.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate77.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate77.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate77.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate77.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate78(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate77.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user === undefined) && (missing0 = "user")){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "user")){
validate81.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user !== undefined){
let data0 = data.user;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate81.errors = [{instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate80.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("busy" !== data.kind){
validate80.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "busy"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate80.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate80.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate80.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate80.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate80.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate80.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate80.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate81(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate80.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["simultaneous","sequential"]},"members":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/member"}},"longestWaitSeconds":{"$ref":"#/$defs/seconds"},"callerId":{"$ref":"#/$defs/callerId"},"ringback":{"enum":["tone","music"]},"music":{"$ref":"#/$defs/prompt"},"announce":{"$ref":"#/$defs/prompt"},"confirmBy":{"$ref":"#/$defs/confirmBy"}},"required":["mode","members","longestWaitSeconds","callerId","ringback"]};
const schema121 = {"enum":["caller","called"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.device === undefined) && (missing0 = "device"))){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "device"))){
validate87.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("device" !== data.kind){
validate87.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "device"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data1 = data.device;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
validate87.errors = [{instancePath:instancePath+"/device",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.user === undefined) && (missing0 = "user"))){
validate88.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "user"))){
validate88.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("user" !== data.kind){
validate88.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "user"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data1 = data.user;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
validate88.errors = [{instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate88.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.extension === undefined) && (missing0 = "extension"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "extension"))){
validate89.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("extension" !== data.kind){
validate89.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "extension"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extension !== undefined){
let data1 = data.extension;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
validate89.errors = [{instancePath:instancePath+"/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/extension",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.contact === undefined) && (missing0 = "contact"))){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "contact"))){
validate90.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("contact" !== data.kind){
validate90.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "contact"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
let data1 = data.contact;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
validate90.errors = [{instancePath:instancePath+"/contact",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.country === undefined) && (missing0 = "country"))){
validate91.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "number")) || (key0 === "country"))){
validate91.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("number" !== data.kind){
validate91.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data1 = data.number;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
validate91.errors = [{instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data2 = data.country;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate91.errors = [{instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate86.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "device"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
else if(tag0 === "user"){
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
else if(tag0 === "extension"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if(tag0 === "contact"){
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "number"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
else {
validate86.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, user, extension, contact, number"}}];
return false;
}
}
else {
validate86.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, user, extension, contact, number"}}];
return false;
}
}
}
else {
validate86.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.party === undefined) && (missing0 = "party")) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.pressOne === undefined) && (missing0 = "pressOne"))){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "party") || (key0 === "enabled")) || (key0 === "seconds")) || (key0 === "pressOne"))){
validate85.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.party !== undefined){
const _errs2 = errors;
if(!(validate86(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs3 = errors;
if(typeof data.enabled !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data2 = data.seconds;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate85.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 5 || isNaN(data2)){
validate85.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data2 > 600 || isNaN(data2)){
validate85.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pressOne !== undefined){
const _errs8 = errors;
if(typeof data.pressOne !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/pressOne",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.mode === undefined) && (missing0 = "mode")) || ((data.members === undefined) && (missing0 = "members"))) || ((data.longestWaitSeconds === undefined) && (missing0 = "longestWaitSeconds"))) || ((data.callerId === undefined) && (missing0 = "callerId"))) || ((data.ringback === undefined) && (missing0 = "ringback"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "mode") || (key0 === "members")) || (key0 === "longestWaitSeconds")) || (key0 === "callerId")) || (key0 === "ringback")) || (key0 === "music")) || (key0 === "announce")) || (key0 === "confirmBy"))){
validate84.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(!((data0 === "simultaneous") || (data0 === "sequential"))){
validate84.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema105.properties.mode.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data1 = data.members;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 20){
validate84.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate85(data1[i0], {instancePath:instancePath+"/members/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.longestWaitSeconds !== undefined){
let data3 = data.longestWaitSeconds;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate84.errors = [{instancePath:instancePath+"/longestWaitSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 5 || isNaN(data3)){
validate84.errors = [{instancePath:instancePath+"/longestWaitSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data3 > 600 || isNaN(data3)){
validate84.errors = [{instancePath:instancePath+"/longestWaitSeconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callerId !== undefined){
let data4 = data.callerId;
const _errs9 = errors;
if(!((data4 === "caller") || (data4 === "called"))){
validate84.errors = [{instancePath:instancePath+"/callerId",keyword:"enum",params:{allowedValues: schema121.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ringback !== undefined){
let data5 = data.ringback;
const _errs11 = errors;
if(!((data5 === "tone") || (data5 === "music"))){
validate84.errors = [{instancePath:instancePath+"/ringback",keyword:"enum",params:{allowedValues: schema105.properties.ringback.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.music !== undefined){
let data6 = data.music;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern23.test(data6)){
validate84.errors = [{instancePath:instancePath+"/music",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/music",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.announce !== undefined){
let data7 = data.announce;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern23.test(data7)){
validate84.errors = [{instancePath:instancePath+"/announce",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/announce",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirmBy !== undefined){
let data8 = data.confirmBy;
const _errs18 = errors;
if(!((data8 === "called") || (data8 === "caller"))){
validate84.errors = [{instancePath:instancePath+"/confirmBy",keyword:"enum",params:{allowedValues: schema124.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate83.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate83.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("ring" !== data.kind){
validate83.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ring"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate83.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate83.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate83.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate83.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate83.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate83.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate83.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate84(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate83.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.prompt === undefined) && (missing0 = "prompt")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.firstDigitSeconds === undefined) && (missing0 = "firstDigitSeconds"))) || ((data.totalSeconds === undefined) && (missing0 = "totalSeconds"))) || ((data.tries === undefined) && (missing0 = "tries"))) || ((data.bargeIn === undefined) && (missing0 = "bargeIn"))){
validate101.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "prompt") || (key0 === "keys")) || (key0 === "firstDigitSeconds")) || (key0 === "totalSeconds")) || (key0 === "tries")) || (key0 === "invalidPrompt")) || (key0 === "noInputPrompt")) || (key0 === "bargeIn"))){
validate101.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate101.errors = [{instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data1 = data.keys;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 12){
validate101.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 12}}];
return false;
}
else {
if(data1.length < 1){
validate101.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.key === undefined) && (missing1 = "key")) || ((data2.label === undefined) && (missing1 = "label"))){
validate101.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((key1 === "key") || (key1 === "label"))){
validate101.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.key !== undefined){
let data3 = data2.key;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate101.errors = [{instancePath:instancePath+"/keys/" + i0+"/key",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3")) || (data3 === "4")) || (data3 === "5")) || (data3 === "6")) || (data3 === "7")) || (data3 === "8")) || (data3 === "9")) || (data3 === "*")) || (data3 === "#"))){
validate101.errors = [{instancePath:instancePath+"/keys/" + i0+"/key",keyword:"enum",params:{allowedValues: schema131.enum}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.label !== undefined){
let data4 = data2.label;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func3(data4) > 80){
validate101.errors = [{instancePath:instancePath+"/keys/" + i0+"/label",keyword:"maxLength",params:{limit: 80}}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/keys/" + i0+"/label",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firstDigitSeconds !== undefined){
let data5 = data.firstDigitSeconds;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate101.errors = [{instancePath:instancePath+"/firstDigitSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate101.errors = [{instancePath:instancePath+"/firstDigitSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}}];
return false;
}
else {
if(data5 > 60 || isNaN(data5)){
validate101.errors = [{instancePath:instancePath+"/firstDigitSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalSeconds !== undefined){
let data6 = data.totalSeconds;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate101.errors = [{instancePath:instancePath+"/totalSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 5 || isNaN(data6)){
validate101.errors = [{instancePath:instancePath+"/totalSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data6 > 600 || isNaN(data6)){
validate101.errors = [{instancePath:instancePath+"/totalSeconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tries !== undefined){
let data7 = data.tries;
const _errs19 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate101.errors = [{instancePath:instancePath+"/tries",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate101.errors = [{instancePath:instancePath+"/tries",keyword:"minimum",params:{limit: 1, least: 1, most: 5}}];
return false;
}
else {
if(data7 > 5 || isNaN(data7)){
validate101.errors = [{instancePath:instancePath+"/tries",keyword:"maximum",params:{limit: 5, least: 1, most: 5}}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invalidPrompt !== undefined){
let data8 = data.invalidPrompt;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern23.test(data8)){
validate101.errors = [{instancePath:instancePath+"/invalidPrompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/invalidPrompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noInputPrompt !== undefined){
let data9 = data.noInputPrompt;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern23.test(data9)){
validate101.errors = [{instancePath:instancePath+"/noInputPrompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/noInputPrompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bargeIn !== undefined){
const _errs27 = errors;
if(typeof data.bargeIn !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/bargeIn",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate100.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate100.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate100.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("menu" !== data.kind){
validate100.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "menu"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate100.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate100.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate100.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate100.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate100.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate100.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate100.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate101(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate100.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate100.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.prompt === undefined) && (missing0 = "prompt")) || ((data.allowCheckMailbox === undefined) && (missing0 = "allowCheckMailbox"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.tries === undefined) && (missing0 = "tries"))){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "prompt") || (key0 === "operator")) || (key0 === "allowCheckMailbox")) || (key0 === "seconds")) || (key0 === "tries"))){
validate104.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate104.errors = [{instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator !== undefined){
let data1 = data.operator;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
validate104.errors = [{instancePath:instancePath+"/operator",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowCheckMailbox !== undefined){
const _errs8 = errors;
if(typeof data.allowCheckMailbox !== "boolean"){
validate104.errors = [{instancePath:instancePath+"/allowCheckMailbox",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data3 = data.seconds;
const _errs10 = errors;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate104.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 5 || isNaN(data3)){
validate104.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data3 > 600 || isNaN(data3)){
validate104.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tries !== undefined){
let data4 = data.tries;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate104.errors = [{instancePath:instancePath+"/tries",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate104.errors = [{instancePath:instancePath+"/tries",keyword:"minimum",params:{limit: 1, least: 1, most: 5}}];
return false;
}
else {
if(data4 > 5 || isNaN(data4)){
validate104.errors = [{instancePath:instancePath+"/tries",keyword:"maximum",params:{limit: 5, least: 1, most: 5}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate103.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate103.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("operator" !== data.kind){
validate103.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "operator"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate103.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate103.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate103.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate103.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate103.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate103.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate103.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate104(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate103.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","additionalProperties":false,"properties":{"mailbox":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"greeting":{"$ref":"#/$defs/prompt"},"instruction":{"$ref":"#/$defs/prompt"},"media":{"enum":["audio","video"]},"maxSeconds":{"type":"integer","minimum":5,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"beep":{"type":"boolean"},"allowCheckMailbox":{"type":"boolean"}},"required":["mailbox","media","maxSeconds","silenceSeconds","minSeconds","beep","allowCheckMailbox"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.mailbox === undefined) && (missing0 = "mailbox")) || ((data.media === undefined) && (missing0 = "media"))) || ((data.maxSeconds === undefined) && (missing0 = "maxSeconds"))) || ((data.silenceSeconds === undefined) && (missing0 = "silenceSeconds"))) || ((data.minSeconds === undefined) && (missing0 = "minSeconds"))) || ((data.beep === undefined) && (missing0 = "beep"))) || ((data.allowCheckMailbox === undefined) && (missing0 = "allowCheckMailbox"))){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema146.properties, key0))){
validate107.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mailbox !== undefined){
let data0 = data.mailbox;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
validate107.errors = [{instancePath:instancePath+"/mailbox",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate107.errors = [{instancePath:instancePath+"/mailbox",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greeting !== undefined){
let data1 = data.greeting;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate107.errors = [{instancePath:instancePath+"/greeting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate107.errors = [{instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instruction !== undefined){
let data2 = data.instruction;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate107.errors = [{instancePath:instancePath+"/instruction",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate107.errors = [{instancePath:instancePath+"/instruction",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media !== undefined){
let data3 = data.media;
const _errs10 = errors;
if(!((data3 === "audio") || (data3 === "video"))){
validate107.errors = [{instancePath:instancePath+"/media",keyword:"enum",params:{allowedValues: schema146.properties.media.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxSeconds !== undefined){
let data4 = data.maxSeconds;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate107.errors = [{instancePath:instancePath+"/maxSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 5 || isNaN(data4)){
validate107.errors = [{instancePath:instancePath+"/maxSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 3600}}];
return false;
}
else {
if(data4 > 3600 || isNaN(data4)){
validate107.errors = [{instancePath:instancePath+"/maxSeconds",keyword:"maximum",params:{limit: 3600, least: 5, most: 3600}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.silenceSeconds !== undefined){
let data5 = data.silenceSeconds;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate107.errors = [{instancePath:instancePath+"/silenceSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate107.errors = [{instancePath:instancePath+"/silenceSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}}];
return false;
}
else {
if(data5 > 60 || isNaN(data5)){
validate107.errors = [{instancePath:instancePath+"/silenceSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minSeconds !== undefined){
let data6 = data.minSeconds;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate107.errors = [{instancePath:instancePath+"/minSeconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate107.errors = [{instancePath:instancePath+"/minSeconds",keyword:"minimum",params:{limit: 0, least: 0, most: 30}}];
return false;
}
else {
if(data6 > 30 || isNaN(data6)){
validate107.errors = [{instancePath:instancePath+"/minSeconds",keyword:"maximum",params:{limit: 30, least: 0, most: 30}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beep !== undefined){
const _errs17 = errors;
if(typeof data.beep !== "boolean"){
validate107.errors = [{instancePath:instancePath+"/beep",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowCheckMailbox !== undefined){
const _errs19 = errors;
if(typeof data.allowCheckMailbox !== "boolean"){
validate107.errors = [{instancePath:instancePath+"/allowCheckMailbox",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate106.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate106.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("voicemail" !== data.kind){
validate106.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "voicemail"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate106.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate106.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate106.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate106.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate106.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate106.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate106.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate107(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate106.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "prompt")){
validate110.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate110.errors = [{instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate109.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate109.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("message" !== data.kind){
validate109.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "message"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate109.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate109.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate109.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate109.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate109.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate109.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate109.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate110(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate109.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate112.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate112.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("busySignal" !== data.kind){
validate112.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "busySignal"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate112.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate112.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate112.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate112.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate112.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate112.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate112.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data6 = data.settings;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
validate112.errors = [{instancePath:instancePath+"/settings",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/settings",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate112.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate112.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extension === undefined) && (missing0 = "extension")){
validate114.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "extension")){
validate114.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.extension !== undefined){
let data0 = data.extension;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern50.test(data0)){
validate114.errors = [{instancePath:instancePath+"/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/extension",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate114.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate113.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate113.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("forward" !== data.kind){
validate113.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "forward"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate113.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate113.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate113.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate113.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate113.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate113.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate113.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate114(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate113.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "number"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
else if(tag0 === "contact"){
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
else {
validate118.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}}];
return false;
}
}
else {
validate118.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}}];
return false;
}
}
}
else {
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.party === undefined) && (missing0 = "party")) || ((data.pressOne === undefined) && (missing0 = "pressOne"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.callerId === undefined) && (missing0 = "callerId"))){
validate117.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "party") || (key0 === "pressOne")) || (key0 === "seconds")) || (key0 === "callerId")) || (key0 === "confirmBy"))){
validate117.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.party !== undefined){
const _errs2 = errors;
if(!(validate118(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pressOne !== undefined){
const _errs3 = errors;
if(typeof data.pressOne !== "boolean"){
validate117.errors = [{instancePath:instancePath+"/pressOne",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data2 = data.seconds;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate117.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 5 || isNaN(data2)){
validate117.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}}];
return false;
}
else {
if(data2 > 600 || isNaN(data2)){
validate117.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callerId !== undefined){
let data3 = data.callerId;
const _errs8 = errors;
if(!((data3 === "caller") || (data3 === "called"))){
validate117.errors = [{instancePath:instancePath+"/callerId",keyword:"enum",params:{allowedValues: schema121.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirmBy !== undefined){
let data4 = data.confirmBy;
const _errs10 = errors;
if(!((data4 === "called") || (data4 === "caller"))){
validate117.errors = [{instancePath:instancePath+"/confirmBy",keyword:"enum",params:{allowedValues: schema124.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate116.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate116.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("external" !== data.kind){
validate116.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "external"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate116.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate116.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate116.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate116.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate116.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate116.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate116.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate117(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate116.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cause === undefined) && (missing0 = "cause")){
validate124.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "cause")){
validate124.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cause !== undefined){
let data0 = data.cause;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate124.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate124.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data0 > 127 || isNaN(data0)){
validate124.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
}
}
}
}
else {
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate123.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
validate123.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate123.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if("hangup" !== data.kind){
validate123.errors = [{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "hangup"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 120){
validate123.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data3 = data.position;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.x === undefined) && (missing1 = "x")) || ((data3.y === undefined) && (missing1 = "y"))){
validate123.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
validate123.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.x !== undefined){
let data4 = data3.x;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate123.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate123.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.y !== undefined){
let data5 = data3.y;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
validate123.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data5 > 1000000 || isNaN(data5)){
validate123.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs16 = errors;
if(!(validate124(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data7 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate123.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "entry"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "schedule"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
else if(tag0 === "busy"){
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ring"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
else if(tag0 === "menu"){
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
else if(tag0 === "operator"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
else if(tag0 === "voicemail"){
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message"){
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
else if(tag0 === "busySignal"){
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
else if(tag0 === "forward"){
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
else if(tag0 === "external"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
else if(tag0 === "hangup"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
else {
validate73.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "entry, schedule, busy, ring, menu, operator, voicemail, message, busySignal, forward, external, hangup"}}];
return false;
}
}
else {
validate73.errors = [{instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "entry, schedule, busy, ring, menu, operator, voicemail, message, busySignal, forward, external, hangup"}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const pattern85 = new RegExp("^[a-z][A-Za-z0-9-]{0,80}$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) && (missing0 = "from")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.to === undefined) && (missing0 = "to"))){
validate139.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "outcome")) || (key0 === "to"))){
validate139.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate139.errors = [{instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern85.test(data1)){
validate139.errors = [{instancePath:instancePath+"/outcome",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9-]{0,80}$"}}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data2 = data.to;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate139.errors = [{instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate139.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.position === undefined) && (missing0 = "position"))){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "text")) || (key0 === "position"))){
validate141.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate141.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data1 = data.text;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 4000){
validate141.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data2 = data.position;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.x === undefined) && (missing1 = "x")) || ((data2.y === undefined) && (missing1 = "y"))){
validate141.errors = [{instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data2){
if(!((key1 === "x") || (key1 === "y"))){
validate141.errors = [{instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.x !== undefined){
let data3 = data2.x;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1000000 || isNaN(data3)){
validate141.errors = [{instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data3 > 1000000 || isNaN(data3)){
validate141.errors = [{instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.y !== undefined){
let data4 = data2.y;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
validate141.errors = [{instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}}];
return false;
}
else {
if(data4 > 1000000 || isNaN(data4)){
validate141.errors = [{instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}}];
return false;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate141.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:flow" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.edges === undefined) && (missing0 = "edges"))){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "language")) || (key0 === "nodes")) || (key0 === "edges")) || (key0 === "notes")) || (key0 === "meta"))){
validate72.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate72.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 120){
validate72.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func3(data1) < 1){
validate72.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data2 = data.language;
const _errs7 = errors;
if(!((data2 === "en") || (data2 === "fr"))){
validate72.errors = [{instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema78.properties.language.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes !== undefined){
let data3 = data.nodes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 10000){
validate72.errors = [{instancePath:instancePath+"/nodes",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate73(data3[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/nodes",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined){
let data5 = data.edges;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 100000){
validate72.errors = [{instancePath:instancePath+"/edges",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate139(data5[i1], {instancePath:instancePath+"/edges/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/edges",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data7 = data.notes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate72.errors = [{instancePath:instancePath+"/notes",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(validate141(data7[i2], {instancePath:instancePath+"/notes/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data9 = data.meta;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate72.errors = [{instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema320 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"call.offered"},"call":{"$ref":"#/$defs/call"},"from":{"type":"string","maxLength":64},"to":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":120},"chart":{"$ref":"#/$defs/chartRef"},"language":{"enum":["en","fr"]}},"required":["type","call","from","to","chart","language"]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hash === undefined) && (missing0 = "hash")) || ((data.flow === undefined) && (missing0 = "flow"))) || ((data.version === undefined) && (missing0 = "version"))){
validate251.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "hash") || (key0 === "flow")) || (key0 === "version"))){
validate251.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hash !== undefined){
let data0 = data.hash;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 80){
validate251.errors = [{instancePath:instancePath+"/hash",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func3(data0) < 1){
validate251.errors = [{instancePath:instancePath+"/hash",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flow !== undefined){
let data1 = data.flow;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate251.errors = [{instancePath:instancePath+"/flow",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate251.errors = [{instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate251.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate251.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{limit: 0, least: 0, most: 1000000}}];
return false;
}
else {
if(data2 > 1000000 || isNaN(data2)){
validate251.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{limit: 1000000, least: 0, most: 1000000}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate251.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.chart === undefined) && (missing0 = "chart"))) || ((data.language === undefined) && (missing0 = "language"))){
validate250.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "call")) || (key0 === "from")) || (key0 === "to")) || (key0 === "name")) || (key0 === "chart")) || (key0 === "language"))){
validate250.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("call.offered" !== data.type){
validate250.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "call.offered"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate250.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate250.errors = [{instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data3 = data.to;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) > 64){
validate250.errors = [{instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func3(data4) > 120){
validate250.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chart !== undefined){
const _errs12 = errors;
if(!(validate251(data.chart, {instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data6 = data.language;
const _errs13 = errors;
if(!((data6 === "en") || (data6 === "fr"))){
validate250.errors = [{instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema320.properties.language.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate250.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.timer === undefined) && (missing0 = "timer"))){
validate254.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "timer"))){
validate254.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("timer.due" !== data.type){
validate254.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "timer.due"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timer !== undefined){
let data1 = data.timer;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
validate254.errors = [{instancePath:instancePath+"/timer",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate254.errors = [{instancePath:instancePath+"/timer",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate254.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.digit === undefined) && (missing0 = "digit"))){
validate256.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "digit"))){
validate256.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("caller.dtmf" !== data.type){
validate256.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.dtmf"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate256.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digit !== undefined){
let data2 = data.digit;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate256.errors = [{instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data2 === "0") || (data2 === "1")) || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5")) || (data2 === "6")) || (data2 === "7")) || (data2 === "8")) || (data2 === "9")) || (data2 === "*")) || (data2 === "#"))){
validate256.errors = [{instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate256.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))){
validate258.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "cause"))){
validate258.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("caller.hungup" !== data.type){
validate258.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.hungup"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate258.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate258.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data2 = data.cause;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate258.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate258.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data2 > 127 || isNaN(data2)){
validate258.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate258.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.leg === undefined) && (missing0 = "leg"))){
validate260.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "cause"))){
validate260.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((((((((((data0 === "leg.ringing") || (data0 === "leg.answered")) || (data0 === "leg.busy")) || (data0 === "leg.declined")) || (data0 === "leg.noAnswer")) || (data0 === "leg.unreachable")) || (data0 === "leg.diverted")) || (data0 === "leg.connected")) || (data0 === "leg.hungup")) || (data0 === "leg.transferred"))){
validate260.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema22.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate260.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate260.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
let data2 = data.leg;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate260.errors = [{instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate260.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data3 = data.cause;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate260.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate260.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data3 > 127 || isNaN(data3)){
validate260.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate260.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.leg === undefined) && (missing0 = "leg"))) || ((data.digit === undefined) && (missing0 = "digit"))){
validate262.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "digit"))){
validate262.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("leg.dtmf" !== data.type){
validate262.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "leg.dtmf"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate262.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leg !== undefined){
let data2 = data.leg;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate262.errors = [{instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digit !== undefined){
let data3 = data.digit;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate262.errors = [{instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3")) || (data3 === "4")) || (data3 === "5")) || (data3 === "6")) || (data3 === "7")) || (data3 === "8")) || (data3 === "9")) || (data3 === "*")) || (data3 === "#"))){
validate262.errors = [{instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate262.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.play === undefined) && (missing0 = "play"))){
validate264.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "play"))){
validate264.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((data0 === "play.finished") || (data0 === "play.failed"))){
validate264.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate264.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate264.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.play !== undefined){
let data2 = data.play;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate264.errors = [{instancePath:instancePath+"/play",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate264.errors = [{instancePath:instancePath+"/play",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate264.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call === undefined) && (missing0 = "call"))) || ((data.record === undefined) && (missing0 = "record"))){
validate266.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "call")) || (key0 === "record")) || (key0 === "seconds")) || (key0 === "recording"))){
validate266.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!(((data0 === "record.finished") || (data0 === "record.empty")) || (data0 === "record.failed"))){
validate266.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema33.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data1 = data.call;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate266.errors = [{instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}}];
return false;
}
}
else {
validate266.errors = [{instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
let data2 = data.record;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
validate266.errors = [{instancePath:instancePath+"/record",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}}];
return false;
}
}
else {
validate266.errors = [{instancePath:instancePath+"/record",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data3 = data.seconds;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate266.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 0, least: 0, most: 86400}}];
return false;
}
else {
if(data3 > 86400 || isNaN(data3)){
validate266.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 86400, least: 0, most: 86400}}];
return false;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recording !== undefined){
let data4 = data.recording;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func3(data4) > 400){
validate266.errors = [{instancePath:instancePath+"/recording",keyword:"maxLength",params:{limit: 400}}];
return false;
}
}
else {
validate266.errors = [{instancePath:instancePath+"/recording",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate266.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.reason === undefined) && (missing0 = "reason"))){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: missing0}});
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
break;
}
}
if(_errs6 === errors){
if(data.type !== undefined){
const _errs7 = errors;
if("gateway.lost" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "gateway.lost"}});
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(func3(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate256(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate258(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate262(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate264(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf",params:{}});
errors++;
validate249.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate249.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
validate269.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "chart")) || (key0 === "facts"))){
validate269.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 300){
validate269.errors = [{instancePath:instancePath+"/event",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chart !== undefined){
const _errs4 = errors;
if(!(validate251(data.chart, {instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data2 = data.facts;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate269.errors = [{instancePath:instancePath+"/facts",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate269.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:journal" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.seq === undefined) && (missing0 = "seq")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.answers === undefined) && (missing0 = "answers"))){
validate248.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "seq") || (key0 === "at")) || (key0 === "input")) || (key0 === "answers"))){
validate248.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.seq !== undefined){
let data0 = data.seq;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate248.errors = [{instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 0, least: 0, most: 999999999}}];
return false;
}
else {
if(data0 > 999999999 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 999999999, least: 0, most: 999999999}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate248.errors = [{instancePath:instancePath+"/at",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate248.errors = [{instancePath:instancePath+"/at",keyword:"minimum",params:{limit: 0, least: 0, most: null}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs6 = errors;
if(!(validate249(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answers !== undefined){
let data3 = data.answers;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate248.errors = [{instancePath:instancePath+"/answers",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate269(data3[i0], {instancePath:instancePath+"/answers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/answers",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate248.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}

const schema349 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"hello"},"protocol":{"const":"callchart.link/1"},"name":{"type":"string","minLength":1,"maxLength":80},"capabilities":{"type":"array","maxItems":20,"items":{"type":"string","enum":["video","earlyMedia","tts"]},"uniqueItems":true},"resume":{"type":"object","additionalProperties":false,"properties":{"session":{"$ref":"#/$defs/session"},"received":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["session","received"]}},"required":["type","protocol","name","capabilities"]};
const pattern172 = new RegExp("^[A-Za-z0-9_-]{8,64}$", "u");

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.capabilities === undefined) && (missing0 = "capabilities"))){
validate273.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "protocol")) || (key0 === "name")) || (key0 === "capabilities")) || (key0 === "resume"))){
validate273.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("hello" !== data.type){
validate273.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hello"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs3 = errors;
if("callchart.link/1" !== data.protocol){
validate273.errors = [{instancePath:instancePath+"/protocol",keyword:"const",params:{allowedValue: "callchart.link/1"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func3(data2) > 80){
validate273.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func3(data2) < 1){
validate273.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate273.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined){
let data3 = data.capabilities;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 20){
validate273.errors = [{instancePath:instancePath+"/capabilities",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(typeof data4 !== "string"){
validate273.errors = [{instancePath:instancePath+"/capabilities/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "video") || (data4 === "earlyMedia")) || (data4 === "tts"))){
validate273.errors = [{instancePath:instancePath+"/capabilities/" + i0,keyword:"enum",params:{allowedValues: schema349.properties.capabilities.items.enum}}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate273.errors = [{instancePath:instancePath+"/capabilities",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate273.errors = [{instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resume !== undefined){
let data5 = data.resume;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.session === undefined) && (missing1 = "session")) || ((data5.received === undefined) && (missing1 = "received"))){
validate273.errors = [{instancePath:instancePath+"/resume",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!((key1 === "session") || (key1 === "received"))){
validate273.errors = [{instancePath:instancePath+"/resume",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.session !== undefined){
let data6 = data5.session;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern172.test(data6)){
validate273.errors = [{instancePath:instancePath+"/resume/session",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{8,64}$"}}];
return false;
}
}
else {
validate273.errors = [{instancePath:instancePath+"/resume/session",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.received !== undefined){
let data7 = data5.received;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate273.errors = [{instancePath:instancePath+"/resume/received",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate273.errors = [{instancePath:instancePath+"/resume/received",keyword:"minimum",params:{limit: 0, least: 0, most: 9007199254740991}}];
return false;
}
else {
if(data7 > 9007199254740991 || isNaN(data7)){
validate273.errors = [{instancePath:instancePath+"/resume/received",keyword:"maximum",params:{limit: 9007199254740991, least: 0, most: 9007199254740991}}];
return false;
}
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate273.errors = [{instancePath:instancePath+"/resume",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate273.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.session === undefined) && (missing0 = "session"))) || ((data.received === undefined) && (missing0 = "received"))) || ((data.resumed === undefined) && (missing0 = "resumed"))){
validate274.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "session")) || (key0 === "received")) || (key0 === "resumed"))){
validate274.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("welcome" !== data.type){
validate274.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "welcome"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data1 = data.session;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern172.test(data1)){
validate274.errors = [{instancePath:instancePath+"/session",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{8,64}$"}}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/session",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined){
let data2 = data.received;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate274.errors = [{instancePath:instancePath+"/received",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate274.errors = [{instancePath:instancePath+"/received",keyword:"minimum",params:{limit: 0, least: 0, most: 9007199254740991}}];
return false;
}
else {
if(data2 > 9007199254740991 || isNaN(data2)){
validate274.errors = [{instancePath:instancePath+"/received",keyword:"maximum",params:{limit: 9007199254740991, least: 0, most: 9007199254740991}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resumed !== undefined){
const _errs8 = errors;
if(typeof data.resumed !== "boolean"){
validate274.errors = [{instancePath:instancePath+"/resumed",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate274.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.event === undefined) && (missing0 = "event"))){
validate275.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "id")) || (key0 === "seq")) || (key0 === "event"))){
validate275.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("event" !== data.type){
validate275.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "event"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) > 128){
validate275.errors = [{instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func3(data1) < 1){
validate275.errors = [{instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate275.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data2 = data.seq;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate275.errors = [{instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate275.errors = [{instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}}];
return false;
}
else {
if(data2 > 9007199254740991 || isNaN(data2)){
validate275.errors = [{instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs7 = errors;
if(!(validate11(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate275.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.command === undefined) && (missing0 = "command"))){
validate277.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "id")) || (key0 === "seq")) || (key0 === "command"))){
validate277.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("command" !== data.type){
validate277.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "command"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) > 128){
validate277.errors = [{instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func3(data1) < 1){
validate277.errors = [{instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate277.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data2 = data.seq;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate277.errors = [{instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate277.errors = [{instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}}];
return false;
}
else {
if(data2 > 9007199254740991 || isNaN(data2)){
validate277.errors = [{instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
const _errs7 = errors;
if(!(validate207(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate277.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:link-message" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate272.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "hello"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
else if(tag0 === "welcome"){
if(!(validate274(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
else if(tag0 === "command"){
if(!(validate277(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ack"){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.seq === undefined) && (missing1 = "seq"))){
validate272.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "seq"))){
validate272.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.type !== undefined){
const _errs10 = errors;
if("ack" !== data.type){
validate272.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ack"}}];
return false;
}
var valid7 = _errs10 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs11 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate272.errors = [{instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate272.errors = [{instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}}];
return false;
}
else {
if(data1 > 9007199254740991 || isNaN(data1)){
validate272.errors = [{instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}}];
return false;
}
}
}
}
var valid7 = _errs11 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate272.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "error"){
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.type === undefined) && (missing2 = "type")) || ((data.code === undefined) && (missing2 = "code"))) || ((data.pointer === undefined) && (missing2 = "pointer"))) || ((data.message === undefined) && (missing2 = "message"))) || ((data.remedy === undefined) && (missing2 = "remedy"))){
validate272.errors = [{instancePath,keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data){
if(!(((((((key1 === "type") || (key1 === "code")) || (key1 === "pointer")) || (key1 === "message")) || (key1 === "remedy")) || (key1 === "id")) || (key1 === "seq"))){
validate272.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data.type !== undefined){
const _errs17 = errors;
if("error" !== data.type){
validate272.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "error"}}];
return false;
}
var valid10 = _errs17 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.code !== undefined){
const _errs18 = errors;
if(typeof data.code !== "string"){
validate272.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs18 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.pointer !== undefined){
const _errs20 = errors;
if(typeof data.pointer !== "string"){
validate272.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs20 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.message !== undefined){
const _errs22 = errors;
if(typeof data.message !== "string"){
validate272.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs22 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.remedy !== undefined){
const _errs24 = errors;
if(typeof data.remedy !== "string"){
validate272.errors = [{instancePath:instancePath+"/remedy",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.id !== undefined){
let data7 = data.id;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data7 === "string"){
if(func3(data7) > 128){
validate272.errors = [{instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}}];
return false;
}
else {
if(func3(data7) < 1){
validate272.errors = [{instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate272.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs26 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.seq !== undefined){
let data8 = data.seq;
const _errs28 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate272.errors = [{instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate272.errors = [{instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}}];
return false;
}
else {
if(data8 > 9007199254740991 || isNaN(data8)){
validate272.errors = [{instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}}];
return false;
}
}
}
}
var valid10 = _errs28 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate272.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate272.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "hello, welcome, event, command, ack, error"}}];
return false;
}
}
else {
validate272.errors = [{instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "hello, welcome, event, command, ack, error"}}];
return false;
}
}
}
else {
validate272.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}

const schema357 = {"$id":"callchart:scenario","type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"name":{"$ref":"#/$defs/text"},"flow":{"$ref":"#/$defs/id"},"at":{"type":"string","format":"date-time"},"from":{"type":"string","maxLength":64},"to":{"type":"string","minLength":1,"maxLength":64},"caller":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/callerStep"}},"parties":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/behaviour"},"minItems":1}},"busy":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"}},"prompts":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"integer","minimum":0,"maximum":86400000}},"expect":{"$ref":"#/$defs/expectation"}},"required":["id","name","flow","at","from","to","caller","parties"],"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"key":{"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"cause":{"type":"integer","minimum":1,"maximum":127},"text":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"en":{"type":"string","maxLength":2000},"fr":{"type":"string","maxLength":2000}}},"behaviour":{"type":"object","additionalProperties":false,"properties":{"does":{"enum":["answer","busy","decline","noAnswer","unreachable","divert","ring"]},"afterMs":{"type":"integer","minimum":0,"maximum":86400000},"press":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/key"},"afterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["key","afterMs"]}},"hangUpAfterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["does","afterMs"]},"callerStep":{"type":"object","required":["do"],"discriminator":{"propertyName":"do"},"oneOf":[{"$ref":"#/$defs/pressStep"},{"$ref":"#/$defs/hangUpStep"},{"$ref":"#/$defs/speakStep"}]},"pressStep":{"type":"object","additionalProperties":false,"properties":{"do":{"const":"press"},"key":{"$ref":"#/$defs/key"},"node":{"$ref":"#/$defs/id"},"afterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["do","key","afterMs"]},"hangUpStep":{"type":"object","additionalProperties":false,"properties":{"do":{"const":"hangUp"},"node":{"$ref":"#/$defs/id"},"afterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["do","afterMs"]},"speakStep":{"type":"object","additionalProperties":false,"properties":{"do":{"const":"speak"},"ms":{"type":"integer","minimum":0,"maximum":86400000},"node":{"$ref":"#/$defs/id"},"afterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["do","ms","afterMs"]},"expectation":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"array","maxItems":10000,"items":{"type":"string","maxLength":200}},"end":{"$ref":"#/$defs/end"}},"required":["path"]},"end":{"type":"object","additionalProperties":false,"properties":{"cause":{"$ref":"#/$defs/cause"},"outcome":{"enum":["talked","message","abandoned","rejected","ended","unfinished"]},"atMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["cause","outcome","atMs"]}}};
const formats0 = fullFormats["date-time"];
const schema363 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.do === undefined) && (missing0 = "do")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.afterMs === undefined) && (missing0 = "afterMs"))){
validate285.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "key")) || (key0 === "node")) || (key0 === "afterMs"))){
validate285.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.do !== undefined){
const _errs2 = errors;
if("press" !== data.do){
validate285.errors = [{instancePath:instancePath+"/do",keyword:"const",params:{allowedValue: "press"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data1 = data.key;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate285.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data1 === "0") || (data1 === "1")) || (data1 === "2")) || (data1 === "3")) || (data1 === "4")) || (data1 === "5")) || (data1 === "6")) || (data1 === "7")) || (data1 === "8")) || (data1 === "9")) || (data1 === "*")) || (data1 === "#"))){
validate285.errors = [{instancePath:instancePath+"/key",keyword:"enum",params:{allowedValues: schema363.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node !== undefined){
let data2 = data.node;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate285.errors = [{instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate285.errors = [{instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.afterMs !== undefined){
let data3 = data.afterMs;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate285.errors = [{instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate285.errors = [{instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data3 > 86400000 || isNaN(data3)){
validate285.errors = [{instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate285.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.do === undefined) && (missing0 = "do")) || ((data.afterMs === undefined) && (missing0 = "afterMs"))){
validate286.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "do") || (key0 === "node")) || (key0 === "afterMs"))){
validate286.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.do !== undefined){
const _errs2 = errors;
if("hangUp" !== data.do){
validate286.errors = [{instancePath:instancePath+"/do",keyword:"const",params:{allowedValue: "hangUp"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node !== undefined){
let data1 = data.node;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
validate286.errors = [{instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate286.errors = [{instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.afterMs !== undefined){
let data2 = data.afterMs;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate286.errors = [{instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate286.errors = [{instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data2 > 86400000 || isNaN(data2)){
validate286.errors = [{instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate286.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.do === undefined) && (missing0 = "do")) || ((data.ms === undefined) && (missing0 = "ms"))) || ((data.afterMs === undefined) && (missing0 = "afterMs"))){
validate287.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "ms")) || (key0 === "node")) || (key0 === "afterMs"))){
validate287.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.do !== undefined){
const _errs2 = errors;
if("speak" !== data.do){
validate287.errors = [{instancePath:instancePath+"/do",keyword:"const",params:{allowedValue: "speak"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ms !== undefined){
let data1 = data.ms;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate287.errors = [{instancePath:instancePath+"/ms",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate287.errors = [{instancePath:instancePath+"/ms",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data1 > 86400000 || isNaN(data1)){
validate287.errors = [{instancePath:instancePath+"/ms",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node !== undefined){
let data2 = data.node;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate287.errors = [{instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate287.errors = [{instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.afterMs !== undefined){
let data3 = data.afterMs;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate287.errors = [{instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate287.errors = [{instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data3 > 86400000 || isNaN(data3)){
validate287.errors = [{instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate287.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.do === undefined) && (missing0 = "do")){
validate284.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.do;
if(typeof tag0 == "string"){
if(tag0 === "press"){
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
else if(tag0 === "hangUp"){
if(!(validate286(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
else if(tag0 === "speak"){
if(!(validate287(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
else {
validate284.errors = [{instancePath,keyword:"discriminator",params:{tag: "do", tagValue: tag0, known: "press, hangUp, speak"}}];
return false;
}
}
else {
validate284.errors = [{instancePath,keyword:"discriminator",params:{tag: "do", tagValue: tag0, known: "press, hangUp, speak"}}];
return false;
}
}
}
else {
validate284.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}

const schema369 = {"type":"object","additionalProperties":false,"properties":{"does":{"enum":["answer","busy","decline","noAnswer","unreachable","divert","ring"]},"afterMs":{"type":"integer","minimum":0,"maximum":86400000},"press":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/key"},"afterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["key","afterMs"]}},"hangUpAfterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["does","afterMs"]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.does === undefined) && (missing0 = "does")) || ((data.afterMs === undefined) && (missing0 = "afterMs"))){
validate292.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "does") || (key0 === "afterMs")) || (key0 === "press")) || (key0 === "hangUpAfterMs"))){
validate292.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.does !== undefined){
let data0 = data.does;
const _errs2 = errors;
if(!(((((((data0 === "answer") || (data0 === "busy")) || (data0 === "decline")) || (data0 === "noAnswer")) || (data0 === "unreachable")) || (data0 === "divert")) || (data0 === "ring"))){
validate292.errors = [{instancePath:instancePath+"/does",keyword:"enum",params:{allowedValues: schema369.properties.does.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.afterMs !== undefined){
let data1 = data.afterMs;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate292.errors = [{instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate292.errors = [{instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data1 > 86400000 || isNaN(data1)){
validate292.errors = [{instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.press !== undefined){
let data2 = data.press;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 20){
validate292.errors = [{instancePath:instancePath+"/press",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.key === undefined) && (missing1 = "key")) || ((data3.afterMs === undefined) && (missing1 = "afterMs"))){
validate292.errors = [{instancePath:instancePath+"/press/" + i0,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((key1 === "key") || (key1 === "afterMs"))){
validate292.errors = [{instancePath:instancePath+"/press/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.key !== undefined){
let data4 = data3.key;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate292.errors = [{instancePath:instancePath+"/press/" + i0+"/key",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data4 === "0") || (data4 === "1")) || (data4 === "2")) || (data4 === "3")) || (data4 === "4")) || (data4 === "5")) || (data4 === "6")) || (data4 === "7")) || (data4 === "8")) || (data4 === "9")) || (data4 === "*")) || (data4 === "#"))){
validate292.errors = [{instancePath:instancePath+"/press/" + i0+"/key",keyword:"enum",params:{allowedValues: schema363.enum}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.afterMs !== undefined){
let data5 = data3.afterMs;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate292.errors = [{instancePath:instancePath+"/press/" + i0+"/afterMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate292.errors = [{instancePath:instancePath+"/press/" + i0+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data5 > 86400000 || isNaN(data5)){
validate292.errors = [{instancePath:instancePath+"/press/" + i0+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/press/" + i0,keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/press",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hangUpAfterMs !== undefined){
let data6 = data.hangUpAfterMs;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate292.errors = [{instancePath:instancePath+"/hangUpAfterMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate292.errors = [{instancePath:instancePath+"/hangUpAfterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data6 > 86400000 || isNaN(data6)){
validate292.errors = [{instancePath:instancePath+"/hangUpAfterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate292.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}

const schema372 = {"type":"object","additionalProperties":false,"properties":{"cause":{"$ref":"#/$defs/cause"},"outcome":{"enum":["talked","message","abandoned","rejected","ended","unfinished"]},"atMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["cause","outcome","atMs"]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.cause === undefined) && (missing0 = "cause")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.atMs === undefined) && (missing0 = "atMs"))){
validate295.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "cause") || (key0 === "outcome")) || (key0 === "atMs"))){
validate295.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cause !== undefined){
let data0 = data.cause;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate295.errors = [{instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate295.errors = [{instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}}];
return false;
}
else {
if(data0 > 127 || isNaN(data0)){
validate295.errors = [{instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs5 = errors;
if(!((((((data1 === "talked") || (data1 === "message")) || (data1 === "abandoned")) || (data1 === "rejected")) || (data1 === "ended")) || (data1 === "unfinished"))){
validate295.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema372.properties.outcome.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atMs !== undefined){
let data2 = data.atMs;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate295.errors = [{instancePath:instancePath+"/atMs",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate295.errors = [{instancePath:instancePath+"/atMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data2 > 86400000 || isNaN(data2)){
validate295.errors = [{instancePath:instancePath+"/atMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate295.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate294.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "end"))){
validate294.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
let data0 = data.path;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 10000){
validate294.errors = [{instancePath:instancePath+"/path",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 200){
validate294.errors = [{instancePath:instancePath+"/path/" + i0,keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate294.errors = [{instancePath:instancePath+"/path/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate294.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs6 = errors;
if(!(validate295(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate294.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:scenario" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.flow === undefined) && (missing0 = "flow"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.caller === undefined) && (missing0 = "caller"))) || ((data.parties === undefined) && (missing0 = "parties"))){
validate283.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema357.properties, key0))){
validate283.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate283.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
validate283.errors = [{instancePath:instancePath+"/name",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data1){
if(!((key1 === "en") || (key1 === "fr"))){
validate283.errors = [{instancePath:instancePath+"/name",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data1.en !== undefined){
let data2 = data1.en;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func3(data2) > 2000){
validate283.errors = [{instancePath:instancePath+"/name/en",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/name/en",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.fr !== undefined){
let data3 = data1.fr;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func3(data3) > 2000){
validate283.errors = [{instancePath:instancePath+"/name/fr",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/name/fr",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flow !== undefined){
let data4 = data.flow;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
validate283.errors = [{instancePath:instancePath+"/flow",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data5 = data.at;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate283.errors = [{instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data6 = data.from;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func3(data6) > 64){
validate283.errors = [{instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data7 = data.to;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func3(data7) > 64){
validate283.errors = [{instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data7) < 1){
validate283.errors = [{instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined){
let data8 = data.caller;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
if(data8.length > 200){
validate283.errors = [{instancePath:instancePath+"/caller",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate284(data8[i0], {instancePath:instancePath+"/caller/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/caller",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parties !== undefined){
let data10 = data.parties;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 1000){
validate283.errors = [{instancePath:instancePath+"/parties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key2 in data10){
let data11 = data10[key2];
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data11)){
if(data11.length > 50){
validate283.errors = [{instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data11.length < 1){
validate283.errors = [{instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs30 = errors;
if(!(validate292(data11[i1], {instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/parties",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.busy !== undefined){
let data13 = data.busy;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate283.errors = [{instancePath:instancePath+"/busy",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid8 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(!pattern43.test(data14)){
validate283.errors = [{instancePath:instancePath+"/busy/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/busy/" + i2,keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs33 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/busy",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompts !== undefined){
let data15 = data.prompts;
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1000){
validate283.errors = [{instancePath:instancePath+"/prompts",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key3 in data15){
let data16 = data15[key3];
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate283.errors = [{instancePath:instancePath+"/prompts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate283.errors = [{instancePath:instancePath+"/prompts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}}];
return false;
}
else {
if(data16 > 86400000 || isNaN(data16)){
validate283.errors = [{instancePath:instancePath+"/prompts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}}];
return false;
}
}
}
}
var valid9 = _errs38 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/prompts",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expect !== undefined){
const _errs40 = errors;
if(!(validate294(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate283.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}


export const validators = {
  'asterisk-settings': validate10,
  'call-event': validate11,
  'call-handling-policies': validate38,
  'call-handling': validate43,
  'chart': validate169,
  'command': validate207,
  'directory': validate232,
  'flow': validate72,
  'journal': validate248,
  'link-message': validate272,
  'scenario': validate283,
  'schedule': validate45,
};
