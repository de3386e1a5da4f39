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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.app !== undefined){
let data1 = data.app;
if(typeof data1 === "string"){
if(func3(data1) > 63){
(vErrors ??= []).push({instancePath:instancePath+"/app",keyword:"maxLength",params:{limit: 63}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/app",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(func3(data2) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ca !== undefined){
let data3 = data.ca;
if(typeof data3 === "string"){
if(func3(data3) > 4096){
(vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.insecure !== undefined){
if(typeof data.insecure !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/insecure",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.user !== undefined){
let data5 = data.user;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[!-9;-~]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.password !== undefined){
let data6 = data.password;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events !== undefined){
let data7 = data.events;
if(!((data7 === "outbound") || (data7 === "inbound"))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"enum",params:{allowedValues: schema11.properties.events.enum}});
errors++;
}
}
if(data.commands !== undefined){
let data8 = data.commands;
if(!((data8 === "http") || (data8 === "socket"))){
(vErrors ??= []).push({instancePath:instancePath+"/commands",keyword:"enum",params:{allowedValues: schema11.properties.commands.enum}});
errors++;
}
}
if(data.outbound !== undefined){
let data9 = data.outbound;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((key1 === "user") || (key1 === "password"))){
(vErrors ??= []).push({instancePath:instancePath+"/outbound",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.user !== undefined){
let data10 = data9.user;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/outbound/user",keyword:"pattern",params:{pattern: "^[!-9;-~]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outbound/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.password !== undefined){
let data11 = data9.password;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/outbound/password",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outbound/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outbound",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.country !== undefined){
let data12 = data.country;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.devices !== undefined){
let data13 = data.devices;
if(typeof data13 === "string"){
if(func3(data13) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/devices",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/devices",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.trunks !== undefined){
let data14 = data.trunks;
if(Array.isArray(data14)){
if(data14.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/trunks",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.prefix === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0,keyword:"required",params:{missingProperty: "prefix"}});
errors++;
}
if(data15.dial === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0,keyword:"required",params:{missingProperty: "dial"}});
errors++;
}
for(const key2 in data15){
if(!(((key2 === "prefix") || (key2 === "dial")) || (key2 === "callerId"))){
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data15.prefix !== undefined){
let data16 = data15.prefix;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0+"/prefix",keyword:"pattern",params:{pattern: "^\\+([1-9][0-9]{0,13})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0+"/prefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.dial !== undefined){
let data17 = data15.dial;
if(typeof data17 === "string"){
if(func3(data17) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0+"/dial",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0+"/dial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.callerId !== undefined){
let data18 = data15.callerId;
if(typeof data18 === "string"){
if(func3(data18) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0+"/callerId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0+"/callerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trunks/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trunks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sounds !== undefined){
let data19 = data.sounds;
if(typeof data19 === "string"){
if(func3(data19) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/sounds",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sounds",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.musicClass !== undefined){
let data20 = data.musicClass;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/musicClass",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,79}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/musicClass",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.telephone !== undefined){
let data21 = data.telephone;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/telephone",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data21.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/telephone",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key3 in data21){
if(!((((key3 === "url") || (key3 === "user")) || (key3 === "password")) || (key3 === "prefix"))){
(vErrors ??= []).push({instancePath:instancePath+"/telephone",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data21.url !== undefined){
let data22 = data21.url;
if(typeof data22 === "string"){
if(func3(data22) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/url",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.user !== undefined){
let data23 = data21.user;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/user",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.password !== undefined){
let data24 = data21.password;
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/password",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.prefix !== undefined){
let data25 = data21.prefix;
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/telephone/prefix",keyword:"pattern",params:{pattern: "^[*0-9]{1,10}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone/prefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telephone",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^[A-Za-z0-9_.:@-]{1,128}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "call")) || (key0 === "from")) || (key0 === "to")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("call.offered" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "call.offered"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(func3(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(func3(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.digit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digit"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "digit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("caller.dtmf" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.dtmf"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digit !== undefined){
let data2 = data.digit;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data2 === "0") || (data2 === "1")) || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5")) || (data2 === "6")) || (data2 === "7")) || (data2 === "8")) || (data2 === "9")) || (data2 === "*")) || (data2 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "cause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("caller.hungup" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.hungup"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cause !== undefined){
let data2 = data.cause;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data2 > 127 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["leg.ringing","leg.answered","leg.busy","leg.declined","leg.noAnswer","leg.unreachable","leg.diverted","leg.connected","leg.hungup","leg.transferred"]},"call":{"$ref":"#/$defs/call"},"leg":{"$ref":"#/$defs/instance"},"cause":{"$ref":"#/$defs/cause"}},"required":["type","call","leg"]};
const pattern15 = new RegExp("^[0-9]{1,9}\\.[0-9]{1,6}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "cause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((data0 === "leg.ringing") || (data0 === "leg.answered")) || (data0 === "leg.busy")) || (data0 === "leg.declined")) || (data0 === "leg.noAnswer")) || (data0 === "leg.unreachable")) || (data0 === "leg.diverted")) || (data0 === "leg.connected")) || (data0 === "leg.hungup")) || (data0 === "leg.transferred"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema22.properties.type.enum}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
let data2 = data.leg;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cause !== undefined){
let data3 = data.cause;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data3 > 127 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
if(data.digit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digit"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "digit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("leg.dtmf" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "leg.dtmf"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
let data2 = data.leg;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digit !== undefined){
let data3 = data.digit;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3")) || (data3 === "4")) || (data3 === "5")) || (data3 === "6")) || (data3 === "7")) || (data3 === "8")) || (data3 === "9")) || (data3 === "*")) || (data3 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["play.finished","play.failed"]},"call":{"$ref":"#/$defs/call"},"play":{"$ref":"#/$defs/instance"}},"required":["type","call","play"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.play === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "play"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "play"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "play.finished") || (data0 === "play.failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.play !== undefined){
let data2 = data.play;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"properties":{"type":{"enum":["record.finished","record.empty","record.failed"]},"call":{"$ref":"#/$defs/call"},"record":{"$ref":"#/$defs/instance"},"seconds":{"type":"number","minimum":0,"maximum":86400},"recording":{"type":"string","maxLength":400}},"required":["type","call","record"]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.record === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "record"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "call")) || (key0 === "record")) || (key0 === "seconds")) || (key0 === "recording"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "record.finished") || (data0 === "record.empty")) || (data0 === "record.failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema33.properties.type.enum}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.record !== undefined){
let data2 = data.record;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seconds !== undefined){
let data3 = data.seconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 0, least: 0, most: 86400}});
errors++;
}
if(data3 > 86400 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 86400, least: 0, most: 86400}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.recording !== undefined){
let data4 = data.recording;
if(typeof data4 === "string"){
if(func3(data4) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/recording",keyword:"maxLength",params:{limit: 400}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recording",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:call-event" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "call.offered, caller.dtmf, caller.hungup, leg.ringing, leg.answered, leg.busy, leg.declined, leg.noAnswer, leg.unreachable, leg.diverted, leg.connected, leg.hungup, leg.transferred, leg.dtmf, play.finished, play.failed, record.finished, record.empty, record.failed"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "call.offered, caller.dtmf, caller.hungup, leg.ringing, leg.answered, leg.busy, leg.declined, leg.noAnswer, leg.unreachable, leg.diverted, leg.connected, leg.hungup, leg.transferred, leg.dtmf, play.finished, play.failed, record.finished, record.empty, record.failed"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema38 = {"enum":["hours","holidays","applications","phones","outside","pressOne","ringing","busy","busy.callWaiting","busy.voicemail","busy.message","busy.busySignal","busy.extension","busy.contact","busy.number","notAnswered","notAnswered.voicemail","notAnswered.message","notAnswered.hangup","notAnswered.extension","notAnswered.contact","notAnswered.number","reachOperator","checkVoicemail","greeting","videomail"]};
const schema39 = {"type":"object","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["account","site","group","user"]},"name":{"type":"string","maxLength":120}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.option === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "option"}});
errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
errors++;
}
if(data.locked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "locked"}});
errors++;
}
if(data.modified === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "modified"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "option") || (key0 === "enabled")) || (key0 === "locked")) || (key0 === "lockedBy")) || (key0 === "modified"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.option !== undefined){
let data0 = data.option;
if(!((((((((((((((((((((((((((data0 === "hours") || (data0 === "holidays")) || (data0 === "applications")) || (data0 === "phones")) || (data0 === "outside")) || (data0 === "pressOne")) || (data0 === "ringing")) || (data0 === "busy")) || (data0 === "busy.callWaiting")) || (data0 === "busy.voicemail")) || (data0 === "busy.message")) || (data0 === "busy.busySignal")) || (data0 === "busy.extension")) || (data0 === "busy.contact")) || (data0 === "busy.number")) || (data0 === "notAnswered")) || (data0 === "notAnswered.voicemail")) || (data0 === "notAnswered.message")) || (data0 === "notAnswered.hangup")) || (data0 === "notAnswered.extension")) || (data0 === "notAnswered.contact")) || (data0 === "notAnswered.number")) || (data0 === "reachOperator")) || (data0 === "checkVoicemail")) || (data0 === "greeting")) || (data0 === "videomail"))){
(vErrors ??= []).push({instancePath:instancePath+"/option",keyword:"enum",params:{allowedValues: schema38.enum}});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.locked !== undefined){
if(typeof data.locked !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.lockedBy !== undefined){
let data3 = data.lockedBy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.level === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy",keyword:"required",params:{missingProperty: "level"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "level") || (key1 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.level !== undefined){
let data4 = data3.level;
if(!((((data4 === "account") || (data4 === "site")) || (data4 === "group")) || (data4 === "user"))){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy/level",keyword:"enum",params:{allowedValues: schema39.properties.level.enum}});
errors++;
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(func3(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.modified !== undefined){
if(typeof data.modified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/modified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["restriction","locked","modified"],"properties":{"restriction":{"enum":[1,2,3,4]},"locked":{"type":"boolean"},"lockedBy":{"$ref":"#/$defs/lockedBy"},"modified":{"type":"boolean"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restriction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "restriction"}});
errors++;
}
if(data.locked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "locked"}});
errors++;
}
if(data.modified === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "modified"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "restriction") || (key0 === "locked")) || (key0 === "lockedBy")) || (key0 === "modified"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.restriction !== undefined){
let data0 = data.restriction;
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
(vErrors ??= []).push({instancePath:instancePath+"/restriction",keyword:"enum",params:{allowedValues: schema40.properties.restriction.enum}});
errors++;
}
}
if(data.locked !== undefined){
if(typeof data.locked !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.lockedBy !== undefined){
let data2 = data.lockedBy;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.level === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy",keyword:"required",params:{missingProperty: "level"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "level") || (key1 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.level !== undefined){
let data3 = data2.level;
if(!((((data3 === "account") || (data3 === "site")) || (data3 === "group")) || (data3 === "user"))){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy/level",keyword:"enum",params:{allowedValues: schema39.properties.level.enum}});
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lockedBy",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.modified !== undefined){
if(typeof data.modified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/modified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:call-handling-policies" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "policies"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "policies") || (key0 === "forwarding"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.policies !== undefined){
let data0 = data.policies;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/policies",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data0[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policies",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.forwarding !== undefined){
if(!(validate41(data.forwarding, {instancePath:instancePath+"/forwarding",parentData:data,parentDataProperty:"forwarding",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.day === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "day"}});
errors++;
}
if(data0.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data0.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data0){
if(!(((key0 === "day") || (key0 === "from")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.day !== undefined){
let data1 = data0.day;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/day",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}});
errors++;
}
if(data1 > 7 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}});
errors++;
}
}
}
if(data0.from !== undefined){
let data2 = data0.from;
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
if(data0.to !== undefined){
let data3 = data0.to;
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
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
if(typeof data === "string"){
if(func3(data) > 200){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func3(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!((key0 === "en") || (key0 === "fr"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.en !== undefined){
let data0 = data.en;
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
if(data.fr !== undefined){
let data1 = data.fr;
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "group")) || (key0 === "from")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data2 = data.group;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "device"}});
errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "device") || (key0 === "enabled")) || (key0 === "seconds"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.device !== undefined){
let data0 = data.device;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data2 > 600 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const pattern44 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.country === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "country"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "number")) || (key0 === "country"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("number" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "number"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.contact === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contact"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "contact"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("contact" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "contact"}});
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "party") || (key0 === "enabled")) || (key0 === "name")) || (key0 === "seconds"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate65(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seconds !== undefined){
let data3 = data.seconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 5 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data3 > 600 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "greeting"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("voicemail" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "voicemail"}});
errors++;
}
}
if(data.greeting !== undefined){
let data1 = data.greeting;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/greeting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.prompt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prompt"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "prompt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("message" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "message"}});
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const pattern50 = new RegExp("^[0-9]{3,6}$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.extension === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "extension"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "extension"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("extension" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "extension"}});
errors++;
}
}
if(data.extension !== undefined){
let data1 = data.extension;
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extension",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.contact === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contact"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "contact"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("contact" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "contact"}});
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.country === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "country"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "action") || (key0 === "number")) || (key0 === "country"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("number" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "number"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "callWaiting"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "action")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("callWaiting" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "callWaiting"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key1 in data){
if(!(key1 === "action")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.action !== undefined){
if("busySignal" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "busySignal"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "callWaiting, voicemail, message, busySignal, extension, contact, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "callWaiting, voicemail, message, busySignal, extension, contact, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "action")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
if("hangup" !== data.action){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "hangup"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "voicemail, message, hangup, extension, contact, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "action", tagValue: tag0, known: "voicemail, message, hangup, extension, contact, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.desktop !== undefined){
if(typeof data.desktop !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/desktop",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.mobile !== undefined){
if(typeof data.mobile !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/mobile",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.phones !== undefined){
let data2 = data.phones;
if(Array.isArray(data2)){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/phones",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data2[i0], {instancePath:instancePath+"/phones/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.otherPhones !== undefined){
if(typeof data.otherPhones !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/otherPhones",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.outside !== undefined){
let data5 = data.outside;
if(Array.isArray(data5)){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/outside",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data5[i1], {instancePath:instancePath+"/outside/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outside",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pressOneRinging !== undefined){
if(typeof data.pressOneRinging !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pressOneRinging",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pressOneBusy !== undefined){
if(typeof data.pressOneBusy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pressOneBusy",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pressOneNotAnswered !== undefined){
if(typeof data.pressOneNotAnswered !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pressOneNotAnswered",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.confirmBy !== undefined){
let data10 = data.confirmBy;
if(!((data10 === "called") || (data10 === "caller"))){
(vErrors ??= []).push({instancePath:instancePath+"/confirmBy",keyword:"enum",params:{allowedValues: schema124.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data11 = data.mode;
if(!((data11 === "simultaneous") || (data11 === "sequential"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema66.properties.mode.enum}});
errors++;
}
}
if(data.longestWaitSeconds !== undefined){
let data12 = data.longestWaitSeconds;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/longestWaitSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 5 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/longestWaitSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data12 > 600 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/longestWaitSeconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.secondsEach !== undefined){
let data13 = data.secondsEach;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/secondsEach",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 5 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/secondsEach",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data13 > 600 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/secondsEach",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.callerId !== undefined){
let data14 = data.callerId;
if(!((data14 === "caller") || (data14 === "called"))){
(vErrors ??= []).push({instancePath:instancePath+"/callerId",keyword:"enum",params:{allowedValues: schema66.properties.callerId.enum}});
errors++;
}
}
if(data.busy !== undefined){
if(!(validate143(data.busy, {instancePath:instancePath+"/busy",parentData:data,parentDataProperty:"busy",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.notAnswered !== undefined){
if(!(validate155(data.notAnswered, {instancePath:instancePath+"/notAnswered",parentData:data,parentDataProperty:"notAnswered",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.reachOperator !== undefined){
if(typeof data.reachOperator !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reachOperator",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.operator !== undefined){
let data18 = data.operator;
if(typeof data18 === "string"){
if(!pattern50.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/operator",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operatorPrompt !== undefined){
let data19 = data.operatorPrompt;
if(typeof data19 === "string"){
if(!pattern23.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/operatorPrompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operatorPrompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.checkVoicemail !== undefined){
if(typeof data.checkVoicemail !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/checkVoicemail",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.greeting !== undefined){
let data21 = data.greeting;
if(typeof data21 === "string"){
if(!pattern23.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/greeting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.instruction !== undefined){
let data22 = data.instruction;
if(typeof data22 === "string"){
if(!pattern23.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/instruction",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruction",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.videomail !== undefined){
if(typeof data.videomail !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/videomail",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holiday === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "holiday"}});
errors++;
}
if(data.handling === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "handling"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "holiday") || (key0 === "handling"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.holiday !== undefined){
let data0 = data.holiday;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/holiday",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holiday",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.handling !== undefined){
if(!(validate61(data.handling, {instancePath:instancePath+"/handling",parentData:data,parentDataProperty:"handling",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:call-handling" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.timeZone !== undefined){
let data0 = data.timeZone;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined){
if(!(validate44(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.breaks !== undefined){
let data2 = data.breaks;
if(Array.isArray(data2)){
if(data2.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/breaks",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.day === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0,keyword:"required",params:{missingProperty: "day"}});
errors++;
}
if(data3.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data3.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "day") || (key1 === "from")) || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.day !== undefined){
let data4 = data3.day;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/day",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}});
errors++;
}
if(data4 > 7 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}});
errors++;
}
}
}
if(data3.from !== undefined){
let data5 = data3.from;
if(typeof data5 === "string"){
if(!pattern25.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.to !== undefined){
let data6 = data3.to;
if(typeof data6 === "string"){
if(!pattern26.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holidays !== undefined){
let data7 = data.holidays;
if(Array.isArray(data7)){
if(data7.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data7[i1], {instancePath:instancePath+"/holidays/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidays",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holidayGroups !== undefined){
let data9 = data.holidayGroups;
if(Array.isArray(data9)){
if(data9.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate58(data9[i2], {instancePath:instancePath+"/holidayGroups/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.deleteEndedHolidays !== undefined){
if(typeof data.deleteEndedHolidays !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/deleteEndedHolidays",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.business !== undefined){
if(!(validate61(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate61(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.break !== undefined){
if(!(validate61(data.break, {instancePath:instancePath+"/break",parentData:data,parentDataProperty:"break",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.holiday !== undefined){
if(!(validate61(data.holiday, {instancePath:instancePath+"/holiday",parentData:data,parentDataProperty:"holiday",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.holidayHandling !== undefined){
let data16 = data.holidayHandling;
if(Array.isArray(data16)){
if(data16.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/holidayHandling",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate166(data16[i3], {instancePath:instancePath+"/holidayHandling/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidayHandling",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meta !== undefined){
let data18 = data.meta;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const pattern101 = new RegExp("^(caller\\.(dtmf\\.([0-9]|star|hash|\\*)|hungup)|leg\\.([A-Za-z0-9-]+\\.(ringing|answered|busy|declined|noAnswer|unreachable|diverted|connected|hungup|transferred|dtmf\\.([0-9]|star|hash|\\*)|\\*)|\\*)|play\\.([A-Za-z0-9-]+\\.(finished|failed|\\*)|\\*)|record\\.(finished|empty|failed|\\*)|schedule\\.[A-Za-z0-9-]+\\.(open|closed|break|holiday\\.([A-Za-z0-9-]+|\\*)|failed|\\*)|party\\.[A-Za-z0-9-]+\\.(free|busy|failed|\\*)|ring\\.(busy|noAnswer|unreachable|\\*)|forward\\.(failed|\\*))$", "u");
const schema241 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"ring"},"params":{"type":"object","additionalProperties":false,"properties":{"leg":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"},"party":{"type":"string","pattern":"^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$"},"callerId":{"enum":["caller","called"]}},"required":["leg","party"]}},"required":["type","params"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("enter" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "enter"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.node === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "node"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "node")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.node !== undefined){
let data2 = data1.node;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data.schedule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "schedule"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "question") || (key0 === "schedule"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.question !== undefined){
if("schedule" !== data.question){
(vErrors ??= []).push({instancePath:instancePath+"/question",keyword:"const",params:{allowedValue: "schedule"}});
errors++;
}
}
if(data.schedule !== undefined){
let data1 = data.schedule;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("ask" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ask"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
const tag0 = data1.question;
if(typeof tag0 == "string"){
if(tag0 === "schedule"){
if(!(validate176(data1, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
else if(tag0 === "party"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
if(data1.party === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "party"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "question") || (key1 === "party"))){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.question !== undefined){
if("party" !== data1.question){
(vErrors ??= []).push({instancePath:instancePath+"/params/question",keyword:"const",params:{allowedValue: "party"}});
errors++;
}
}
if(data1.party !== undefined){
let data3 = data1.party;
if(typeof data3 === "string"){
if(!pattern43.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/params/party",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "ring"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "question"}});
errors++;
}
for(const key2 in data1){
if(!(key2 === "question")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data1.question !== undefined){
if("ring" !== data1.question){
(vErrors ??= []).push({instancePath:instancePath+"/params/question",keyword:"const",params:{allowedValue: "ring"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"discriminator",params:{tag: "question", tagValue: tag0, known: "schedule, party, ring"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"discriminator",params:{tag: "question", tagValue: tag0, known: "schedule, party, ring"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("play" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "play"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.play === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "play"}});
errors++;
}
if(data1.prompt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "prompt"}});
errors++;
}
if(data1.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "play") || (key1 === "prompt")) || (key1 === "to")) || (key1 === "loop")) || (key1 === "early"))){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.play !== undefined){
let data2 = data1.play;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/play",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/play",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.prompt !== undefined){
let data3 = data1.prompt;
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/params/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.to !== undefined){
let data4 = data1.to;
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/params/to",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.loop !== undefined){
if(typeof data1.loop !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/params/loop",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.early !== undefined){
if(typeof data1.early !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/params/early",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

const schema231 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"record"},"params":{"type":"object","additionalProperties":false,"properties":{"mailbox":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"maxSeconds":{"type":"integer","minimum":1,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"finishOn":{"$ref":"#/$defs/key"},"media":{"enum":["audio","video"]},"beep":{"type":"boolean"}},"required":["mailbox","minSeconds","maxSeconds","silenceSeconds","media"]}},"required":["type","params"]};
const schema232 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("record" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "record"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.mailbox === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "mailbox"}});
errors++;
}
if(data1.minSeconds === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "minSeconds"}});
errors++;
}
if(data1.maxSeconds === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "maxSeconds"}});
errors++;
}
if(data1.silenceSeconds === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "silenceSeconds"}});
errors++;
}
if(data1.media === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "media"}});
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "mailbox") || (key1 === "minSeconds")) || (key1 === "maxSeconds")) || (key1 === "silenceSeconds")) || (key1 === "finishOn")) || (key1 === "media")) || (key1 === "beep"))){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.mailbox !== undefined){
let data2 = data1.mailbox;
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/mailbox",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/mailbox",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.minSeconds !== undefined){
let data3 = data1.minSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/params/minSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/params/minSeconds",keyword:"minimum",params:{limit: 0, least: 0, most: 30}});
errors++;
}
if(data3 > 30 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/params/minSeconds",keyword:"maximum",params:{limit: 30, least: 0, most: 30}});
errors++;
}
}
}
if(data1.maxSeconds !== undefined){
let data4 = data1.maxSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/params/maxSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/params/maxSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 3600}});
errors++;
}
if(data4 > 3600 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/params/maxSeconds",keyword:"maximum",params:{limit: 3600, least: 1, most: 3600}});
errors++;
}
}
}
if(data1.silenceSeconds !== undefined){
let data5 = data1.silenceSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/params/silenceSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/params/silenceSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}});
errors++;
}
if(data5 > 60 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/params/silenceSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}});
errors++;
}
}
}
if(data1.finishOn !== undefined){
let data6 = data1.finishOn;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/params/finishOn",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data6 === "0") || (data6 === "1")) || (data6 === "2")) || (data6 === "3")) || (data6 === "4")) || (data6 === "5")) || (data6 === "6")) || (data6 === "7")) || (data6 === "8")) || (data6 === "9")) || (data6 === "*")) || (data6 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/params/finishOn",keyword:"enum",params:{allowedValues: schema232.enum}});
errors++;
}
}
if(data1.media !== undefined){
let data7 = data1.media;
if(!((data7 === "audio") || (data7 === "video"))){
(vErrors ??= []).push({instancePath:instancePath+"/params/media",keyword:"enum",params:{allowedValues: schema231.properties.params.properties.media.enum}});
errors++;
}
}
if(data1.beep !== undefined){
if(typeof data1.beep !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/params/beep",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("reject" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reject"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cause === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "cause"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "cause")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.cause !== undefined){
let data2 = data1.cause;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/params/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data2 > 127 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("hangup" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hangup"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cause === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "cause"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "cause")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.cause !== undefined){
let data2 = data1.cause;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/params/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data2 > 127 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("forward" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "forward"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.extension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "extension"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "extension")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.extension !== undefined){
let data2 = data1.extension;
if(typeof data2 === "string"){
if(!pattern50.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/params/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/extension",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const pattern111 = new RegExp("^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$", "u");

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "enter"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
else if(tag0 === "follow"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("follow" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "follow"}});
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.edge === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "edge"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "edge")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.edge !== undefined){
let data2 = data1.edge;
if(typeof data2 === "string"){
if(func3(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/params/edge",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/edge",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "ask"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
else if(tag0 === "answer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key2 in data){
if(!((key2 === "type") || (key2 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data.type !== undefined){
if("answer" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "answer"}});
errors++;
}
}
if(data.params !== undefined){
let data4 = data.params;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "ring"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key4 in data){
if(!((key4 === "type") || (key4 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data.type !== undefined){
if("ring" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ring"}});
errors++;
}
}
if(data.params !== undefined){
let data6 = data.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.leg === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
if(data6.party === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "party"}});
errors++;
}
for(const key5 in data6){
if(!(((key5 === "leg") || (key5 === "party")) || (key5 === "callerId"))){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data6.leg !== undefined){
let data7 = data6.leg;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/params/leg",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.party !== undefined){
let data8 = data6.party;
if(typeof data8 === "string"){
if(!pattern111.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/params/party",keyword:"pattern",params:{pattern: "^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.callerId !== undefined){
let data9 = data6.callerId;
if(!((data9 === "caller") || (data9 === "called"))){
(vErrors ??= []).push({instancePath:instancePath+"/params/callerId",keyword:"enum",params:{allowedValues: schema241.properties.params.properties.callerId.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "release"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key6 in data){
if(!((key6 === "type") || (key6 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data.type !== undefined){
if("release" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "release"}});
errors++;
}
}
if(data.params !== undefined){
let data11 = data.params;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.leg === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
for(const key7 in data11){
if(!(key7 === "leg")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data11.leg !== undefined){
let data12 = data11.leg;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/params/leg",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "connect"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key8 in data){
if(!((key8 === "type") || (key8 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data.type !== undefined){
if("connect" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "connect"}});
errors++;
}
}
if(data.params !== undefined){
let data14 = data.params;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.leg === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
for(const key9 in data14){
if(!(key9 === "leg")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data14.leg !== undefined){
let data15 = data14.leg;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/params/leg",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "play"){
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
else if(tag0 === "stop"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key10 in data){
if(!((key10 === "type") || (key10 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data.type !== undefined){
if("stop" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "stop"}});
errors++;
}
}
if(data.params !== undefined){
let data17 = data.params;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.play === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"required",params:{missingProperty: "play"}});
errors++;
}
for(const key11 in data17){
if(!(key11 === "play")){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data17.play !== undefined){
let data18 = data17.play;
if(typeof data18 === "string"){
if(!pattern23.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/params/play",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/play",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key12 in data){
if(!((key12 === "type") || (key12 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data.type !== undefined){
if("busyTone" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "busyTone"}});
errors++;
}
}
if(data.params !== undefined){
let data20 = data.params;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key13 in data20){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.params === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "params"}});
errors++;
}
for(const key14 in data){
if(!((key14 === "type") || (key14 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data.type !== undefined){
if("note" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "note"}});
errors++;
}
}
if(data.params !== undefined){
let data22 = data.params;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key15 in data22){
let data23 = data22[key15];
if(typeof data23 === "string"){
if(func3(data23) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "enter, follow, ask, answer, ring, release, connect, play, stop, record, reject, busyTone, hangup, forward, note"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "enter, follow, ask, answer, ring, release, connect, play, stop, record, reject, busyTone, hangup, forward, note"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate173(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "target") || (key0 === "actions")) || (key0 === "description"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func3(data0) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actions !== undefined){
if(!(validate172(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
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
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate171(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
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
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate171(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node !== undefined){
let data0 = data.node;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema249.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "compound") || (data0 === "parallel")) || (data0 === "final")) || (data0 === "atomic"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema249.properties.type.enum}});
errors++;
}
}
if(data.initial !== undefined){
let data1 = data.initial;
if(typeof data1 === "string"){
if(!pattern115.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initial",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.states !== undefined){
if(!(wrapper0.validate(data.states, {instancePath:instancePath+"/states",parentData:data,parentDataProperty:"states",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.entry !== undefined){
if(!(validate172(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.exit !== undefined){
if(!(validate172(data.exit, {instancePath:instancePath+"/exit",parentData:data,parentDataProperty:"exit",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate170(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate199(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.onDone !== undefined){
if(!(validate171(data.onDone, {instancePath:instancePath+"/onDone",parentData:data,parentDataProperty:"onDone",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
if(!(validate203(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(typeof data9 === "string"){
if(func3(data9) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
if(data10.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func3(data11) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
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
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate195(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:chart" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.initial === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initial"}});
errors++;
}
if(data.on === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data.states === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "states"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "initial")) || (key0 === "on")) || (key0 === "states")) || (key0 === "meta")) || (key0 === "description")) || (key0 === "version"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.initial !== undefined){
let data1 = data.initial;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initial",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.on !== undefined){
if(!(validate170(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.states !== undefined){
if(!(validate194(data.states, {instancePath:instancePath+"/states",parentData:data,parentDataProperty:"states",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data4 = data.meta;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.flow !== undefined){
let data5 = data4.flow;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta/flow",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 === "string"){
if(func3(data6) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data7 = data.version;
if(typeof data7 === "string"){
if(func3(data7) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "id"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("answer" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "answer"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "number"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("number" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "number"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "device"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.device === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "device"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "device")) || (key0 === "address"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("device" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "device"}});
errors++;
}
}
if(data.device !== undefined){
let data1 = data.device;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(func3(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "number"){
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.callerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "callerId"}});
errors++;
}
if(data.endpoints === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "leg")) || (key0 === "party")) || (key0 === "callerId")) || (key0 === "endpoints"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("ring" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ring"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
if(typeof data.leg !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.party !== undefined){
let data4 = data.party;
if(typeof data4 === "string"){
if(!pattern111.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"pattern",params:{pattern: "^((device|contact|user):[a-z0-9][a-z0-9-]{0,62}|extension:[0-9]{3,6}|number:\\+[1-9][0-9]{6,14})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.callerId !== undefined){
let data5 = data.callerId;
if(typeof data5 === "string"){
if(func3(data5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/callerId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/callerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpoints !== undefined){
let data6 = data.endpoints;
if(Array.isArray(data6)){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate210(data6[i0], {instancePath:instancePath+"/endpoints/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "leg"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("release" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "release"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
let data3 = data.leg;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "leg"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("connect" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "connect"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
let data3 = data.leg;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

const schema273 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"play"},"call":{"$ref":"#/$defs/call"},"id":{"$ref":"#/$defs/instance"},"prompt":{"$ref":"#/$defs/id"},"to":{"type":"string"},"loop":{"type":"boolean"},"early":{"type":"boolean"},"language":{"enum":["en","fr"]}},"required":["type","call","id","prompt","to","language"]};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.prompt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prompt"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.language === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "prompt")) || (key0 === "to")) || (key0 === "loop")) || (key0 === "early")) || (key0 === "language"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("play" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "play"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.loop !== undefined){
if(typeof data.loop !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/loop",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.early !== undefined){
if(typeof data.early !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/early",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(!((data7 === "en") || (data7 === "fr"))){
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema273.properties.language.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.target === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "target"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("stop" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "stop"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
let data3 = data.target;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}

const schema281 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"record"},"call":{"$ref":"#/$defs/call"},"id":{"$ref":"#/$defs/instance"},"mailbox":{"type":"string"},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"maxSeconds":{"type":"integer","minimum":1,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"finishOn":{"$ref":"#/$defs/key"},"media":{"enum":["audio","video"]},"beep":{"type":"boolean"}},"required":["type","call","id","mailbox","minSeconds","maxSeconds","silenceSeconds","media"]};
const schema284 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.mailbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mailbox"}});
errors++;
}
if(data.minSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "minSeconds"}});
errors++;
}
if(data.maxSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "maxSeconds"}});
errors++;
}
if(data.silenceSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "silenceSeconds"}});
errors++;
}
if(data.media === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "media"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema281.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("record" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "record"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mailbox !== undefined){
if(typeof data.mailbox !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mailbox",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.minSeconds !== undefined){
let data4 = data.minSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/minSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/minSeconds",keyword:"minimum",params:{limit: 0, least: 0, most: 30}});
errors++;
}
if(data4 > 30 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/minSeconds",keyword:"maximum",params:{limit: 30, least: 0, most: 30}});
errors++;
}
}
}
if(data.maxSeconds !== undefined){
let data5 = data.maxSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 3600}});
errors++;
}
if(data5 > 3600 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSeconds",keyword:"maximum",params:{limit: 3600, least: 1, most: 3600}});
errors++;
}
}
}
if(data.silenceSeconds !== undefined){
let data6 = data.silenceSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/silenceSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/silenceSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}});
errors++;
}
if(data6 > 60 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/silenceSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}});
errors++;
}
}
}
if(data.finishOn !== undefined){
let data7 = data.finishOn;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/finishOn",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data7 === "0") || (data7 === "1")) || (data7 === "2")) || (data7 === "3")) || (data7 === "4")) || (data7 === "5")) || (data7 === "6")) || (data7 === "7")) || (data7 === "8")) || (data7 === "9")) || (data7 === "*")) || (data7 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/finishOn",keyword:"enum",params:{allowedValues: schema284.enum}});
errors++;
}
}
if(data.media !== undefined){
let data8 = data.media;
if(!((data8 === "audio") || (data8 === "video"))){
(vErrors ??= []).push({instancePath:instancePath+"/media",keyword:"enum",params:{allowedValues: schema281.properties.media.enum}});
errors++;
}
}
if(data.beep !== undefined){
if(typeof data.beep !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/beep",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.cause === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cause"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "cause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("reject" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reject"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cause !== undefined){
let data3 = data.cause;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data3 > 127 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "id"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("busyTone" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "busyTone"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.cause === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cause"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "id")) || (key0 === "cause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("hangup" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hangup"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cause !== undefined){
let data3 = data.cause;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data3 > 127 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:command" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "answer, ring, release, connect, play, stop, record, reject, busyTone, hangup"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "answer, ring, release, connect, play, stop, record, reject, busyTone, hangup"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

const schema296 = {"$id":"callchart:directory","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"language":{"enum":["en","fr"]},"timeZone":{"type":"string","maxLength":60},"dialling":{"$ref":"#/$defs/dialling"},"users":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/user"}},"devices":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/device"}},"extensions":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/directoryExtension"}},"contacts":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/contact"}},"schedules":{"type":"array","maxItems":10000,"items":{"$ref":"callchart:schedule"}},"mailboxes":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/mailbox"}},"prompts":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/prompt"}}},"required":["name","language","timeZone","dialling","users","devices","extensions","contacts","schedules","mailboxes","prompts"],"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"partyId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"e164":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"extension":{"type":"string","pattern":"^[0-9]{3,6}$"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"text":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"en":{"type":"string","maxLength":2000},"fr":{"type":"string","maxLength":2000}}},"user":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"devices":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/partyId"}}},"required":["id","name","devices"]},"device":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"kind":{"enum":["desk","desktop","mobile","other"]},"address":{"type":"string","maxLength":200}},"required":["id","name","kind"]},"directoryExtension":{"type":"object","additionalProperties":false,"required":["number"],"minProperties":2,"properties":{"number":{"$ref":"#/$defs/extension"},"name":{"type":"string","maxLength":120},"user":{"$ref":"#/$defs/partyId"},"flow":{"$ref":"#/$defs/id"}}},"contact":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"number":{"$ref":"#/$defs/e164"},"country":{"$ref":"#/$defs/country"}},"required":["id","name","number","country"]},"mailbox":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"user":{"$ref":"#/$defs/partyId"}},"required":["id","name"]},"prompt":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","maxLength":120},"text":{"$ref":"#/$defs/text"},"seconds":{"type":"number","minimum":0,"maximum":3600}},"required":["id","text"]},"dialling":{"type":"object","additionalProperties":false,"properties":{"countries":{"type":"array","maxItems":250,"items":{"type":"string","$ref":"#/$defs/country"},"uniqueItems":true}},"required":["countries"]}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.countries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "countries"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "countries")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.countries !== undefined){
let data0 = data.countries;
if(Array.isArray(data0)){
if(data0.length > 250){
(vErrors ??= []).push({instancePath:instancePath+"/countries",keyword:"maxItems",params:{limit: 250}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/countries/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/countries/" + i0,keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/countries/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
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
(vErrors ??= []).push({instancePath:instancePath+"/countries",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/countries",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.devices === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "devices"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "devices"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.devices !== undefined){
let data2 = data.devices;
if(Array.isArray(data2)){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/devices",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern43.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/devices/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/devices/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

const schema302 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/partyId"},"name":{"type":"string","minLength":1,"maxLength":120},"kind":{"enum":["desk","desktop","mobile","other"]},"address":{"type":"string","maxLength":200}},"required":["id","name","kind"]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "kind")) || (key0 === "address"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "desk") || (data2 === "desktop")) || (data2 === "mobile")) || (data2 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema302.properties.kind.enum}});
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(typeof data3 === "string"){
if(func3(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 2}});
errors++;
}
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "name")) || (key0 === "user")) || (key0 === "flow"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(!pattern50.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.flow !== undefined){
let data3 = data.flow;
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/flow",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.country === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "country"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "number")) || (key0 === "country"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
let data3 = data.country;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "group")) || (key0 === "from")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data2 = data.group;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:schedule" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.timeZone === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.hours === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
if(data.breaks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "breaks"}});
errors++;
}
if(data.holidays === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "holidays"}});
errors++;
}
if(data.holidayGroups === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "holidayGroups"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "timeZone")) || (key0 === "hours")) || (key0 === "breaks")) || (key0 === "holidays")) || (key0 === "holidayGroups"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate46(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
let data2 = data.timeZone;
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hours !== undefined){
let data3 = data.hours;
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
if(Array.isArray(data3)){
if(data3.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.day === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"required",params:{missingProperty: "day"}});
errors++;
}
if(data4.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data4.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "day") || (key1 === "from")) || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.day !== undefined){
let data5 = data4.day;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/day",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}});
errors++;
}
if(data5 > 7 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}});
errors++;
}
}
}
if(data4.from !== undefined){
let data6 = data4.from;
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
if(data4.to !== undefined){
let data7 = data4.to;
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hours/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"type",params:{type: "array"}});
errors++;
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
}
if(data.breaks !== undefined){
let data8 = data.breaks;
if(Array.isArray(data8)){
if(data8.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/breaks",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.day === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1,keyword:"required",params:{missingProperty: "day"}});
errors++;
}
if(data9.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data9.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key2 in data9){
if(!(((key2 === "day") || (key2 === "from")) || (key2 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.day !== undefined){
let data10 = data9.day;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/day",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/day",keyword:"minimum",params:{limit: 1, least: 1, most: 7}});
errors++;
}
if(data10 > 7 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/day",keyword:"maximum",params:{limit: 7, least: 1, most: 7}});
errors++;
}
}
}
if(data9.from !== undefined){
let data11 = data9.from;
if(typeof data11 === "string"){
if(!pattern25.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.to !== undefined){
let data12 = data9.to;
if(typeof data12 === "string"){
if(!pattern26.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/breaks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holidays !== undefined){
let data13 = data.holidays;
if(Array.isArray(data13)){
if(data13.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate48(data13[i2], {instancePath:instancePath+"/holidays/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidays",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holidayGroups !== undefined){
let data15 = data.holidayGroups;
if(Array.isArray(data15)){
if(data15.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate51(data15[i3], {instancePath:instancePath+"/holidayGroups/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "user"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(typeof data2 === "string"){
if(!pattern43.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "text")) || (key0 === "seconds"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "en") || (key1 === "fr"))){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.en !== undefined){
let data3 = data2.en;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/text/en",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text/en",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.fr !== undefined){
let data4 = data2.fr;
if(typeof data4 === "string"){
if(func3(data4) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/text/fr",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text/fr",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.seconds !== undefined){
let data5 = data.seconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 0, least: 0, most: 3600}});
errors++;
}
if(data5 > 3600 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 3600, least: 0, most: 3600}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:directory" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.language === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
if(data.timeZone === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.dialling === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dialling"}});
errors++;
}
if(data.users === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "users"}});
errors++;
}
if(data.devices === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "devices"}});
errors++;
}
if(data.extensions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "extensions"}});
errors++;
}
if(data.contacts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contacts"}});
errors++;
}
if(data.schedules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "schedules"}});
errors++;
}
if(data.mailboxes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mailboxes"}});
errors++;
}
if(data.prompts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prompts"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema296.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.language !== undefined){
let data1 = data.language;
if(!((data1 === "en") || (data1 === "fr"))){
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema296.properties.language.enum}});
errors++;
}
}
if(data.timeZone !== undefined){
let data2 = data.timeZone;
if(typeof data2 === "string"){
if(func3(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dialling !== undefined){
if(!(validate233(data.dialling, {instancePath:instancePath+"/dialling",parentData:data,parentDataProperty:"dialling",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
let data4 = data.users;
if(Array.isArray(data4)){
if(data4.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/users",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate235(data4[i0], {instancePath:instancePath+"/users/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/users",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.devices !== undefined){
let data6 = data.devices;
if(Array.isArray(data6)){
if(data6.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/devices",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate237(data6[i1], {instancePath:instancePath+"/devices/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.extensions !== undefined){
let data8 = data.extensions;
if(Array.isArray(data8)){
if(data8.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate239(data8[i2], {instancePath:instancePath+"/extensions/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.contacts !== undefined){
let data10 = data.contacts;
if(Array.isArray(data10)){
if(data10.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/contacts",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate241(data10[i3], {instancePath:instancePath+"/contacts/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contacts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schedules !== undefined){
let data12 = data.schedules;
if(Array.isArray(data12)){
if(data12.length > 10000){
(vErrors ??= []).push({instancePath:instancePath+"/schedules",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate45(data12[i4], {instancePath:instancePath+"/schedules/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedules",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mailboxes !== undefined){
let data14 = data.mailboxes;
if(Array.isArray(data14)){
if(data14.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/mailboxes",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate244(data14[i5], {instancePath:instancePath+"/mailboxes/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mailboxes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.prompts !== undefined){
let data16 = data.prompts;
if(Array.isArray(data16)){
if(data16.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/prompts",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
if(!(validate246(data16[i6], {instancePath:instancePath+"/prompts/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const schema78 = {"$id":"callchart:flow","type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","minLength":1,"maxLength":120},"language":{"enum":["en","fr"]},"nodes":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/node"}},"edges":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/edge"}},"notes":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/note"}},"meta":{"$ref":"#/$defs/meta"}},"required":["id","name","language","nodes","edges"],"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"partyId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"e164":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"extension":{"type":"string","pattern":"^[0-9]{3,6}$"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"key":{"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"cause":{"type":"integer","minimum":1,"maximum":127},"seconds":{"type":"integer","minimum":5,"maximum":600},"prompt":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"},"text":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"en":{"type":"string","maxLength":2000},"fr":{"type":"string","maxLength":2000}}},"deviceParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"device"},"device":{"$ref":"#/$defs/partyId"}},"required":["kind","device"]},"userParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"user"},"user":{"$ref":"#/$defs/partyId"}},"required":["kind","user"]},"extensionParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"extension"},"extension":{"$ref":"#/$defs/extension"}},"required":["kind","extension"]},"contactParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"contact"},"contact":{"$ref":"#/$defs/partyId"}},"required":["kind","contact"]},"numberParty":{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"number"},"number":{"$ref":"#/$defs/e164"},"country":{"$ref":"#/$defs/country"}},"required":["kind","number","country"]},"party":{"oneOf":[{"$ref":"#/$defs/deviceParty"},{"$ref":"#/$defs/userParty"},{"$ref":"#/$defs/extensionParty"},{"$ref":"#/$defs/contactParty"},{"$ref":"#/$defs/numberParty"}],"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"}},"outsideParty":{"oneOf":[{"$ref":"#/$defs/numberParty"},{"$ref":"#/$defs/contactParty"}],"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"}},"member":{"type":"object","additionalProperties":false,"properties":{"party":{"$ref":"#/$defs/party"},"enabled":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"},"pressOne":{"type":"boolean"}},"required":["party","enabled","seconds","pressOne"]},"confirmBy":{"enum":["called","caller"]},"callerId":{"enum":["caller","called"]},"entrySettings":{"type":"object","additionalProperties":false,"properties":{"numbers":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/e164"}},"extensions":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/extension"}},"fallback":{"$ref":"#/$defs/id"}},"required":["numbers","extensions"]},"entryNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"entry"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/entrySettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"scheduleSettings":{"type":"object","additionalProperties":false,"properties":{"schedule":{"$ref":"#/$defs/id"},"holidayGroups":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/id"}}},"required":["schedule","holidayGroups"]},"scheduleNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"schedule"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/scheduleSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"busySettings":{"type":"object","additionalProperties":false,"properties":{"user":{"$ref":"#/$defs/partyId"}},"required":["user"]},"busyNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"busy"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/busySettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"ringSettings":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["simultaneous","sequential"]},"members":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/member"}},"longestWaitSeconds":{"$ref":"#/$defs/seconds"},"callerId":{"$ref":"#/$defs/callerId"},"ringback":{"enum":["tone","music"]},"music":{"$ref":"#/$defs/prompt"},"announce":{"$ref":"#/$defs/prompt"},"confirmBy":{"$ref":"#/$defs/confirmBy"}},"required":["mode","members","longestWaitSeconds","callerId","ringback"]},"ringNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"ring"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/ringSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"menuSettings":{"type":"object","additionalProperties":false,"properties":{"prompt":{"$ref":"#/$defs/prompt"},"keys":{"type":"array","minItems":1,"maxItems":12,"items":{"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/key"},"label":{"type":"string","maxLength":80}},"required":["key","label"]}},"firstDigitSeconds":{"type":"integer","minimum":1,"maximum":60},"totalSeconds":{"type":"integer","minimum":5,"maximum":600},"tries":{"type":"integer","minimum":1,"maximum":5},"invalidPrompt":{"$ref":"#/$defs/prompt"},"noInputPrompt":{"$ref":"#/$defs/prompt"},"bargeIn":{"type":"boolean"}},"required":["prompt","keys","firstDigitSeconds","totalSeconds","tries","bargeIn"]},"menuNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"menu"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/menuSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"operatorSettings":{"type":"object","additionalProperties":false,"properties":{"prompt":{"$ref":"#/$defs/prompt"},"operator":{"$ref":"#/$defs/extension"},"allowCheckMailbox":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"},"tries":{"type":"integer","minimum":1,"maximum":5}},"required":["prompt","allowCheckMailbox","seconds","tries"]},"operatorNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"operator"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/operatorSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"voicemailSettings":{"type":"object","additionalProperties":false,"properties":{"mailbox":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"greeting":{"$ref":"#/$defs/prompt"},"instruction":{"$ref":"#/$defs/prompt"},"media":{"enum":["audio","video"]},"maxSeconds":{"type":"integer","minimum":5,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"beep":{"type":"boolean"},"allowCheckMailbox":{"type":"boolean"}},"required":["mailbox","media","maxSeconds","silenceSeconds","minSeconds","beep","allowCheckMailbox"]},"voicemailNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"voicemail"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/voicemailSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"messageSettings":{"type":"object","additionalProperties":false,"properties":{"prompt":{"$ref":"#/$defs/prompt"}},"required":["prompt"]},"messageNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"message"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/messageSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"busySignalSettings":{"type":"object","additionalProperties":false,"properties":{},"required":[]},"busySignalNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"busySignal"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/busySignalSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"forwardSettings":{"type":"object","additionalProperties":false,"properties":{"extension":{"$ref":"#/$defs/extension"}},"required":["extension"]},"forwardNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"forward"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/forwardSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"externalSettings":{"type":"object","additionalProperties":false,"properties":{"party":{"$ref":"#/$defs/outsideParty"},"pressOne":{"type":"boolean"},"seconds":{"$ref":"#/$defs/seconds"},"callerId":{"$ref":"#/$defs/callerId"},"confirmBy":{"$ref":"#/$defs/confirmBy"}},"required":["party","pressOne","seconds","callerId"]},"externalNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"external"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/externalSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"hangupSettings":{"type":"object","additionalProperties":false,"properties":{"cause":{"$ref":"#/$defs/cause"}},"required":["cause"]},"hangupNode":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"hangup"},"title":{"type":"string","maxLength":120},"position":{"$ref":"#/$defs/position"},"settings":{"$ref":"#/$defs/hangupSettings"},"meta":{"$ref":"#/$defs/meta"}},"required":["id","kind","position","settings"]},"position":{"type":"object","additionalProperties":false,"properties":{"x":{"type":"number","minimum":-1000000,"maximum":1000000},"y":{"type":"number","minimum":-1000000,"maximum":1000000}},"required":["x","y"]},"meta":{"type":"object","additionalProperties":true},"node":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/entryNode"},{"$ref":"#/$defs/scheduleNode"},{"$ref":"#/$defs/busyNode"},{"$ref":"#/$defs/ringNode"},{"$ref":"#/$defs/menuNode"},{"$ref":"#/$defs/operatorNode"},{"$ref":"#/$defs/voicemailNode"},{"$ref":"#/$defs/messageNode"},{"$ref":"#/$defs/busySignalNode"},{"$ref":"#/$defs/forwardNode"},{"$ref":"#/$defs/externalNode"},{"$ref":"#/$defs/hangupNode"}]},"edge":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/id"},"outcome":{"type":"string","pattern":"^[a-z][A-Za-z0-9-]{0,80}$"},"to":{"$ref":"#/$defs/id"}},"required":["from","outcome","to"]},"note":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"text":{"type":"string","maxLength":4000},"position":{"$ref":"#/$defs/position"}},"required":["id","text","position"]}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numbers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numbers"}});
errors++;
}
if(data.extensions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "extensions"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numbers") || (key0 === "extensions")) || (key0 === "fallback"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numbers !== undefined){
let data0 = data.numbers;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/numbers",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/numbers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numbers/" + i0,keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numbers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
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
(vErrors ??= []).push({instancePath:instancePath+"/numbers",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numbers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.extensions !== undefined){
let data2 = data.extensions;
if(Array.isArray(data2)){
if(data2.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
if(typeof data3 === "string"){
if(!pattern50.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i2,keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
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
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fallback !== undefined){
let data4 = data.fallback;
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("entry" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "entry"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate75(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "schedule"}});
errors++;
}
if(data.holidayGroups === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "holidayGroups"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "schedule") || (key0 === "holidayGroups"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.holidayGroups !== undefined){
let data1 = data.holidayGroups;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
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
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidayGroups",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("schedule" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "schedule"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate78(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "user")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("busy" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "busy"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate81(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["simultaneous","sequential"]},"members":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/member"}},"longestWaitSeconds":{"$ref":"#/$defs/seconds"},"callerId":{"$ref":"#/$defs/callerId"},"ringback":{"enum":["tone","music"]},"music":{"$ref":"#/$defs/prompt"},"announce":{"$ref":"#/$defs/prompt"},"confirmBy":{"$ref":"#/$defs/confirmBy"}},"required":["mode","members","longestWaitSeconds","callerId","ringback"]};
const schema121 = {"enum":["caller","called"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.device === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "device"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "device"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("device" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "device"}});
errors++;
}
}
if(data.device !== undefined){
let data1 = data.device;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.user === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "user"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("user" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "user"}});
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.extension === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "extension"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "extension"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("extension" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "extension"}});
errors++;
}
}
if(data.extension !== undefined){
let data1 = data.extension;
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extension",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.contact === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contact"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "contact"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("contact" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "contact"}});
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.country === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "country"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "number")) || (key0 === "country"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("number" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "number"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, user, extension, contact, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "device, user, extension, contact, number"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enabled"}});
errors++;
}
if(data.seconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seconds"}});
errors++;
}
if(data.pressOne === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pressOne"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "party") || (key0 === "enabled")) || (key0 === "seconds")) || (key0 === "pressOne"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate86(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data2 > 600 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.pressOne !== undefined){
if(typeof data.pressOne !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pressOne",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
if(data.members === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "members"}});
errors++;
}
if(data.longestWaitSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "longestWaitSeconds"}});
errors++;
}
if(data.callerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "callerId"}});
errors++;
}
if(data.ringback === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ringback"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "mode") || (key0 === "members")) || (key0 === "longestWaitSeconds")) || (key0 === "callerId")) || (key0 === "ringback")) || (key0 === "music")) || (key0 === "announce")) || (key0 === "confirmBy"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "simultaneous") || (data0 === "sequential"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema105.properties.mode.enum}});
errors++;
}
}
if(data.members !== undefined){
let data1 = data.members;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data1[i0], {instancePath:instancePath+"/members/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.longestWaitSeconds !== undefined){
let data3 = data.longestWaitSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/longestWaitSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 5 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/longestWaitSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data3 > 600 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/longestWaitSeconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.callerId !== undefined){
let data4 = data.callerId;
if(!((data4 === "caller") || (data4 === "called"))){
(vErrors ??= []).push({instancePath:instancePath+"/callerId",keyword:"enum",params:{allowedValues: schema121.enum}});
errors++;
}
}
if(data.ringback !== undefined){
let data5 = data.ringback;
if(!((data5 === "tone") || (data5 === "music"))){
(vErrors ??= []).push({instancePath:instancePath+"/ringback",keyword:"enum",params:{allowedValues: schema105.properties.ringback.enum}});
errors++;
}
}
if(data.music !== undefined){
let data6 = data.music;
if(typeof data6 === "string"){
if(!pattern23.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/music",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/music",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.announce !== undefined){
let data7 = data.announce;
if(typeof data7 === "string"){
if(!pattern23.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/announce",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/announce",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confirmBy !== undefined){
let data8 = data.confirmBy;
if(!((data8 === "called") || (data8 === "caller"))){
(vErrors ??= []).push({instancePath:instancePath+"/confirmBy",keyword:"enum",params:{allowedValues: schema124.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("ring" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ring"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate84(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prompt"}});
errors++;
}
if(data.keys === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keys"}});
errors++;
}
if(data.firstDigitSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstDigitSeconds"}});
errors++;
}
if(data.totalSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "totalSeconds"}});
errors++;
}
if(data.tries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tries"}});
errors++;
}
if(data.bargeIn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bargeIn"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "prompt") || (key0 === "keys")) || (key0 === "firstDigitSeconds")) || (key0 === "totalSeconds")) || (key0 === "tries")) || (key0 === "invalidPrompt")) || (key0 === "noInputPrompt")) || (key0 === "bargeIn"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(Array.isArray(data1)){
if(data1.length > 12){
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 12}});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data2.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "key") || (key1 === "label"))){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.key !== undefined){
let data3 = data2.key;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/key",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3")) || (data3 === "4")) || (data3 === "5")) || (data3 === "6")) || (data3 === "7")) || (data3 === "8")) || (data3 === "9")) || (data3 === "*")) || (data3 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/key",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data2.label !== undefined){
let data4 = data2.label;
if(typeof data4 === "string"){
if(func3(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/label",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/label",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.firstDigitSeconds !== undefined){
let data5 = data.firstDigitSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/firstDigitSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/firstDigitSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}});
errors++;
}
if(data5 > 60 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/firstDigitSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}});
errors++;
}
}
}
if(data.totalSeconds !== undefined){
let data6 = data.totalSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/totalSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 5 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/totalSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data6 > 600 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/totalSeconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.tries !== undefined){
let data7 = data.tries;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/tries",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/tries",keyword:"minimum",params:{limit: 1, least: 1, most: 5}});
errors++;
}
if(data7 > 5 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/tries",keyword:"maximum",params:{limit: 5, least: 1, most: 5}});
errors++;
}
}
}
if(data.invalidPrompt !== undefined){
let data8 = data.invalidPrompt;
if(typeof data8 === "string"){
if(!pattern23.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/invalidPrompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/invalidPrompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.noInputPrompt !== undefined){
let data9 = data.noInputPrompt;
if(typeof data9 === "string"){
if(!pattern23.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/noInputPrompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/noInputPrompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.bargeIn !== undefined){
if(typeof data.bargeIn !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/bargeIn",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("menu" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "menu"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate101(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prompt"}});
errors++;
}
if(data.allowCheckMailbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allowCheckMailbox"}});
errors++;
}
if(data.seconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seconds"}});
errors++;
}
if(data.tries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tries"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "prompt") || (key0 === "operator")) || (key0 === "allowCheckMailbox")) || (key0 === "seconds")) || (key0 === "tries"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/operator",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.allowCheckMailbox !== undefined){
if(typeof data.allowCheckMailbox !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/allowCheckMailbox",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.seconds !== undefined){
let data3 = data.seconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 5 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data3 > 600 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.tries !== undefined){
let data4 = data.tries;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/tries",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tries",keyword:"minimum",params:{limit: 1, least: 1, most: 5}});
errors++;
}
if(data4 > 5 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tries",keyword:"maximum",params:{limit: 5, least: 1, most: 5}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("operator" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "operator"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate104(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","additionalProperties":false,"properties":{"mailbox":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}$"},"greeting":{"$ref":"#/$defs/prompt"},"instruction":{"$ref":"#/$defs/prompt"},"media":{"enum":["audio","video"]},"maxSeconds":{"type":"integer","minimum":5,"maximum":3600},"silenceSeconds":{"type":"integer","minimum":1,"maximum":60},"minSeconds":{"type":"integer","minimum":0,"maximum":30},"beep":{"type":"boolean"},"allowCheckMailbox":{"type":"boolean"}},"required":["mailbox","media","maxSeconds","silenceSeconds","minSeconds","beep","allowCheckMailbox"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mailbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mailbox"}});
errors++;
}
if(data.media === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "media"}});
errors++;
}
if(data.maxSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "maxSeconds"}});
errors++;
}
if(data.silenceSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "silenceSeconds"}});
errors++;
}
if(data.minSeconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "minSeconds"}});
errors++;
}
if(data.beep === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "beep"}});
errors++;
}
if(data.allowCheckMailbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allowCheckMailbox"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema146.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mailbox !== undefined){
let data0 = data.mailbox;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/mailbox",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mailbox",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.greeting !== undefined){
let data1 = data.greeting;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/greeting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/greeting",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.instruction !== undefined){
let data2 = data.instruction;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/instruction",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruction",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.media !== undefined){
let data3 = data.media;
if(!((data3 === "audio") || (data3 === "video"))){
(vErrors ??= []).push({instancePath:instancePath+"/media",keyword:"enum",params:{allowedValues: schema146.properties.media.enum}});
errors++;
}
}
if(data.maxSeconds !== undefined){
let data4 = data.maxSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 5 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSeconds",keyword:"minimum",params:{limit: 5, least: 5, most: 3600}});
errors++;
}
if(data4 > 3600 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSeconds",keyword:"maximum",params:{limit: 3600, least: 5, most: 3600}});
errors++;
}
}
}
if(data.silenceSeconds !== undefined){
let data5 = data.silenceSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/silenceSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/silenceSeconds",keyword:"minimum",params:{limit: 1, least: 1, most: 60}});
errors++;
}
if(data5 > 60 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/silenceSeconds",keyword:"maximum",params:{limit: 60, least: 1, most: 60}});
errors++;
}
}
}
if(data.minSeconds !== undefined){
let data6 = data.minSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/minSeconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/minSeconds",keyword:"minimum",params:{limit: 0, least: 0, most: 30}});
errors++;
}
if(data6 > 30 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/minSeconds",keyword:"maximum",params:{limit: 30, least: 0, most: 30}});
errors++;
}
}
}
if(data.beep !== undefined){
if(typeof data.beep !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/beep",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.allowCheckMailbox !== undefined){
if(typeof data.allowCheckMailbox !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/allowCheckMailbox",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("voicemail" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "voicemail"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate107(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prompt"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "prompt")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("message" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "message"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate110(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("busySignal" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "busySignal"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
let data6 = data.settings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
(vErrors ??= []).push({instancePath:instancePath+"/settings",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/settings",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.extension === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "extension"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "extension")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.extension !== undefined){
let data0 = data.extension;
if(typeof data0 === "string"){
if(!pattern50.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/extension",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extension",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("forward" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "forward"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate114(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "number, contact"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.pressOne === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pressOne"}});
errors++;
}
if(data.seconds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seconds"}});
errors++;
}
if(data.callerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "callerId"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "party") || (key0 === "pressOne")) || (key0 === "seconds")) || (key0 === "callerId")) || (key0 === "confirmBy"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate118(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.pressOne !== undefined){
if(typeof data.pressOne !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pressOne",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 5, least: 5, most: 600}});
errors++;
}
if(data2 > 600 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 600, least: 5, most: 600}});
errors++;
}
}
}
if(data.callerId !== undefined){
let data3 = data.callerId;
if(!((data3 === "caller") || (data3 === "called"))){
(vErrors ??= []).push({instancePath:instancePath+"/callerId",keyword:"enum",params:{allowedValues: schema121.enum}});
errors++;
}
}
if(data.confirmBy !== undefined){
let data4 = data.confirmBy;
if(!((data4 === "called") || (data4 === "caller"))){
(vErrors ??= []).push({instancePath:instancePath+"/confirmBy",keyword:"enum",params:{allowedValues: schema124.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("external" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "external"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate117(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cause === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cause"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "cause")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cause !== undefined){
let data0 = data.cause;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data0 > 127 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
if(data.settings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "position")) || (key0 === "settings")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if("hangup" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "hangup"}});
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data3 = data.position;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data3.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.x !== undefined){
let data4 = data3.x;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.y !== undefined){
let data5 = data3.y;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data5 > 1000000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate124(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "entry, schedule, busy, ring, menu, operator, voicemail, message, busySignal, forward, external, hangup"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "kind", tagValue: tag0, known: "entry, schedule, busy, ring, menu, operator, voicemail, message, busySignal, forward, external, hangup"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const pattern85 = new RegExp("^[a-z][A-Za-z0-9-]{0,80}$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "outcome")) || (key0 === "to"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 === "string"){
if(!pattern85.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9-]{0,80}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "text")) || (key0 === "position"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func3(data1) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data2.y === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"required",params:{missingProperty: "y"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "x") || (key1 === "y"))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.x !== undefined){
let data3 = data2.x;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1000000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data3 > 1000000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/x",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.y !== undefined){
let data4 = data2.y;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"minimum",params:{limit: -1000000, least: -1000000, most: 1000000}});
errors++;
}
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"maximum",params:{limit: 1000000, least: -1000000, most: 1000000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position/y",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:flow" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.language === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
if(data.nodes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodes"}});
errors++;
}
if(data.edges === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "edges"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "language")) || (key0 === "nodes")) || (key0 === "edges")) || (key0 === "notes")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(!((data2 === "en") || (data2 === "fr"))){
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema78.properties.language.enum}});
errors++;
}
}
if(data.nodes !== undefined){
let data3 = data.nodes;
if(Array.isArray(data3)){
if(data3.length > 10000){
(vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data3[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.edges !== undefined){
let data5 = data.edges;
if(Array.isArray(data5)){
if(data5.length > 100000){
(vErrors ??= []).push({instancePath:instancePath+"/edges",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate139(data5[i1], {instancePath:instancePath+"/edges/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edges",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.notes !== undefined){
let data7 = data.notes;
if(Array.isArray(data7)){
if(data7.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate141(data7[i2], {instancePath:instancePath+"/notes/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meta !== undefined){
let data9 = data.meta;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema320 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"call.offered"},"call":{"$ref":"#/$defs/call"},"from":{"type":"string","maxLength":64},"to":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":120},"chart":{"$ref":"#/$defs/chartRef"},"language":{"enum":["en","fr"]}},"required":["type","call","from","to","chart","language"]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hash === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hash"}});
errors++;
}
if(data.flow === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flow"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "hash") || (key0 === "flow")) || (key0 === "version"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.hash !== undefined){
let data0 = data.hash;
if(typeof data0 === "string"){
if(func3(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.flow !== undefined){
let data1 = data.flow;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/flow",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"minimum",params:{limit: 0, least: 0, most: 1000000}});
errors++;
}
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"maximum",params:{limit: 1000000, least: 0, most: 1000000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.chart === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "chart"}});
errors++;
}
if(data.language === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "call")) || (key0 === "from")) || (key0 === "to")) || (key0 === "name")) || (key0 === "chart")) || (key0 === "language"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("call.offered" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "call.offered"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(func3(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(func3(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.chart !== undefined){
if(!(validate251(data.chart, {instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data6 = data.language;
if(!((data6 === "en") || (data6 === "fr"))){
(vErrors ??= []).push({instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema320.properties.language.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.timer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timer"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "timer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("timer.due" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "timer.due"}});
errors++;
}
}
if(data.timer !== undefined){
let data1 = data.timer;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/timer",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timer",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.digit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digit"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "digit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("caller.dtmf" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.dtmf"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digit !== undefined){
let data2 = data.digit;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data2 === "0") || (data2 === "1")) || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5")) || (data2 === "6")) || (data2 === "7")) || (data2 === "8")) || (data2 === "9")) || (data2 === "*")) || (data2 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "cause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("caller.hungup" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "caller.hungup"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cause !== undefined){
let data2 = data.cause;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data2 > 127 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "cause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((data0 === "leg.ringing") || (data0 === "leg.answered")) || (data0 === "leg.busy")) || (data0 === "leg.declined")) || (data0 === "leg.noAnswer")) || (data0 === "leg.unreachable")) || (data0 === "leg.diverted")) || (data0 === "leg.connected")) || (data0 === "leg.hungup")) || (data0 === "leg.transferred"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema22.properties.type.enum}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
let data2 = data.leg;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cause !== undefined){
let data3 = data.cause;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data3 > 127 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.leg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "leg"}});
errors++;
}
if(data.digit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digit"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "call")) || (key0 === "leg")) || (key0 === "digit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("leg.dtmf" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "leg.dtmf"}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.leg !== undefined){
let data2 = data.leg;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/leg",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digit !== undefined){
let data3 = data.digit;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3")) || (data3 === "4")) || (data3 === "5")) || (data3 === "6")) || (data3 === "7")) || (data3 === "8")) || (data3 === "9")) || (data3 === "*")) || (data3 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/digit",keyword:"enum",params:{allowedValues: schema18.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.play === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "play"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "call")) || (key0 === "play"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "play.finished") || (data0 === "play.failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.play !== undefined){
let data2 = data.play;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});
errors++;
}
if(data.record === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "record"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "call")) || (key0 === "record")) || (key0 === "seconds")) || (key0 === "recording"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "record.finished") || (data0 === "record.empty")) || (data0 === "record.failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema33.properties.type.enum}});
errors++;
}
}
if(data.call !== undefined){
let data1 = data.call;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:@-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.record !== undefined){
let data2 = data.record;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"pattern",params:{pattern: "^[0-9]{1,9}\\.[0-9]{1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seconds !== undefined){
let data3 = data.seconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"minimum",params:{limit: 0, least: 0, most: 86400}});
errors++;
}
if(data3 > 86400 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"maximum",params:{limit: 86400, least: 0, most: 86400}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.recording !== undefined){
let data4 = data.recording;
if(typeof data4 === "string"){
if(func3(data4) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/recording",keyword:"maxLength",params:{limit: 400}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recording",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("gateway.lost" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "gateway.lost"}});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "event"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "chart")) || (key0 === "facts"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(func3(data0) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.chart !== undefined){
if(!(validate251(data.chart, {instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
let data2 = data.facts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facts",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:journal" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seq"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.input === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data.answers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "seq") || (key0 === "at")) || (key0 === "input")) || (key0 === "answers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 0, least: 0, most: 999999999}});
errors++;
}
if(data0 > 999999999 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 999999999, least: 0, most: 999999999}});
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"minimum",params:{limit: 0, least: 0, most: null}});
errors++;
}
}
}
if(data.input !== undefined){
if(!(validate249(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
let data3 = data.answers;
if(Array.isArray(data3)){
if(data3.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/answers",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate269(data3[i0], {instancePath:instancePath+"/answers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/answers",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

const schema349 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"hello"},"protocol":{"const":"callchart.link/1"},"name":{"type":"string","minLength":1,"maxLength":80},"capabilities":{"type":"array","maxItems":20,"items":{"type":"string","enum":["video","earlyMedia","tts"]},"uniqueItems":true},"resume":{"type":"object","additionalProperties":false,"properties":{"session":{"$ref":"#/$defs/session"},"received":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["session","received"]}},"required":["type","protocol","name","capabilities"]};
const pattern172 = new RegExp("^[A-Za-z0-9_-]{8,64}$", "u");

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.protocol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.capabilities === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "capabilities"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "protocol")) || (key0 === "name")) || (key0 === "capabilities")) || (key0 === "resume"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("hello" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hello"}});
errors++;
}
}
if(data.protocol !== undefined){
if("callchart.link/1" !== data.protocol){
(vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"const",params:{allowedValue: "callchart.link/1"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.capabilities !== undefined){
let data3 = data.capabilities;
if(Array.isArray(data3)){
if(data3.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/capabilities",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/capabilities/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "video") || (data4 === "earlyMedia")) || (data4 === "tts"))){
(vErrors ??= []).push({instancePath:instancePath+"/capabilities/" + i0,keyword:"enum",params:{allowedValues: schema349.properties.capabilities.items.enum}});
errors++;
}
}
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
(vErrors ??= []).push({instancePath:instancePath+"/capabilities",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.resume !== undefined){
let data5 = data.resume;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.session === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resume",keyword:"required",params:{missingProperty: "session"}});
errors++;
}
if(data5.received === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resume",keyword:"required",params:{missingProperty: "received"}});
errors++;
}
for(const key1 in data5){
if(!((key1 === "session") || (key1 === "received"))){
(vErrors ??= []).push({instancePath:instancePath+"/resume",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.session !== undefined){
let data6 = data5.session;
if(typeof data6 === "string"){
if(!pattern172.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/resume/session",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{8,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resume/session",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.received !== undefined){
let data7 = data5.received;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/resume/received",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/resume/received",keyword:"minimum",params:{limit: 0, least: 0, most: 9007199254740991}});
errors++;
}
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/resume/received",keyword:"maximum",params:{limit: 9007199254740991, least: 0, most: 9007199254740991}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resume",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.session === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "session"}});
errors++;
}
if(data.received === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "received"}});
errors++;
}
if(data.resumed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resumed"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "session")) || (key0 === "received")) || (key0 === "resumed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("welcome" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "welcome"}});
errors++;
}
}
if(data.session !== undefined){
let data1 = data.session;
if(typeof data1 === "string"){
if(!pattern172.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{8,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.received !== undefined){
let data2 = data.received;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/received",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/received",keyword:"minimum",params:{limit: 0, least: 0, most: 9007199254740991}});
errors++;
}
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/received",keyword:"maximum",params:{limit: 9007199254740991, least: 0, most: 9007199254740991}});
errors++;
}
}
}
if(data.resumed !== undefined){
if(typeof data.resumed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/resumed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.seq === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seq"}});
errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "event"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "id")) || (key0 === "seq")) || (key0 === "event"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("event" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "event"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func3(data1) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seq !== undefined){
let data2 = data.seq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}});
errors++;
}
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}});
errors++;
}
}
}
if(data.event !== undefined){
if(!(validate11(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.seq === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seq"}});
errors++;
}
if(data.command === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "command"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "id")) || (key0 === "seq")) || (key0 === "command"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("command" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "command"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func3(data1) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seq !== undefined){
let data2 = data.seq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}});
errors++;
}
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}});
errors++;
}
}
}
if(data.command !== undefined){
if(!(validate207(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:link-message" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.seq === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seq"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "seq"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("ack" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ack"}});
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}});
errors++;
}
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "error"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.pointer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pointer"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.remedy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "remedy"}});
errors++;
}
for(const key1 in data){
if(!(((((((key1 === "type") || (key1 === "code")) || (key1 === "pointer")) || (key1 === "message")) || (key1 === "remedy")) || (key1 === "id")) || (key1 === "seq"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.type !== undefined){
if("error" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "error"}});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/remedy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(func3(data7) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seq !== undefined){
let data8 = data.seq;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{limit: 1, least: 1, most: 9007199254740991}});
errors++;
}
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"maximum",params:{limit: 9007199254740991, least: 1, most: 9007199254740991}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "hello, welcome, event, command, ack, error"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "type", tagValue: tag0, known: "hello, welcome, event, command, ack, error"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "do"}});
errors++;
}
if(data.key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.afterMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "afterMs"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "key")) || (key0 === "node")) || (key0 === "afterMs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.do !== undefined){
if("press" !== data.do){
(vErrors ??= []).push({instancePath:instancePath+"/do",keyword:"const",params:{allowedValue: "press"}});
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data1 === "0") || (data1 === "1")) || (data1 === "2")) || (data1 === "3")) || (data1 === "4")) || (data1 === "5")) || (data1 === "6")) || (data1 === "7")) || (data1 === "8")) || (data1 === "9")) || (data1 === "*")) || (data1 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"enum",params:{allowedValues: schema363.enum}});
errors++;
}
}
if(data.node !== undefined){
let data2 = data.node;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.afterMs !== undefined){
let data3 = data.afterMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data3 > 86400000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "do"}});
errors++;
}
if(data.afterMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "afterMs"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "do") || (key0 === "node")) || (key0 === "afterMs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.do !== undefined){
if("hangUp" !== data.do){
(vErrors ??= []).push({instancePath:instancePath+"/do",keyword:"const",params:{allowedValue: "hangUp"}});
errors++;
}
}
if(data.node !== undefined){
let data1 = data.node;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.afterMs !== undefined){
let data2 = data.afterMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data2 > 86400000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "do"}});
errors++;
}
if(data.ms === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ms"}});
errors++;
}
if(data.afterMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "afterMs"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "ms")) || (key0 === "node")) || (key0 === "afterMs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.do !== undefined){
if("speak" !== data.do){
(vErrors ??= []).push({instancePath:instancePath+"/do",keyword:"const",params:{allowedValue: "speak"}});
errors++;
}
}
if(data.ms !== undefined){
let data1 = data.ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ms",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ms",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data1 > 86400000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ms",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
if(data.node !== undefined){
let data2 = data.node;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.afterMs !== undefined){
let data3 = data.afterMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data3 > 86400000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "do"}});
errors++;
}
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
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "do", tagValue: tag0, known: "press, hangUp, speak"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{tag: "do", tagValue: tag0, known: "press, hangUp, speak"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

const schema369 = {"type":"object","additionalProperties":false,"properties":{"does":{"enum":["answer","busy","decline","noAnswer","unreachable","divert","ring"]},"afterMs":{"type":"integer","minimum":0,"maximum":86400000},"press":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/key"},"afterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["key","afterMs"]}},"hangUpAfterMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["does","afterMs"]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"}});
errors++;
}
if(data.afterMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "afterMs"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "does") || (key0 === "afterMs")) || (key0 === "press")) || (key0 === "hangUpAfterMs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.does !== undefined){
let data0 = data.does;
if(!(((((((data0 === "answer") || (data0 === "busy")) || (data0 === "decline")) || (data0 === "noAnswer")) || (data0 === "unreachable")) || (data0 === "divert")) || (data0 === "ring"))){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"enum",params:{allowedValues: schema369.properties.does.enum}});
errors++;
}
}
if(data.afterMs !== undefined){
let data1 = data.afterMs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data1 > 86400000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
if(data.press !== undefined){
let data2 = data.press;
if(Array.isArray(data2)){
if(data2.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/press",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data3.afterMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0,keyword:"required",params:{missingProperty: "afterMs"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "key") || (key1 === "afterMs"))){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.key !== undefined){
let data4 = data3.key;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0+"/key",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data4 === "0") || (data4 === "1")) || (data4 === "2")) || (data4 === "3")) || (data4 === "4")) || (data4 === "5")) || (data4 === "6")) || (data4 === "7")) || (data4 === "8")) || (data4 === "9")) || (data4 === "*")) || (data4 === "#"))){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0+"/key",keyword:"enum",params:{allowedValues: schema363.enum}});
errors++;
}
}
if(data3.afterMs !== undefined){
let data5 = data3.afterMs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0+"/afterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0+"/afterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data5 > 86400000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0+"/afterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/press/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/press",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.hangUpAfterMs !== undefined){
let data6 = data.hangUpAfterMs;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/hangUpAfterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/hangUpAfterMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data6 > 86400000 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/hangUpAfterMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

const schema372 = {"type":"object","additionalProperties":false,"properties":{"cause":{"$ref":"#/$defs/cause"},"outcome":{"enum":["talked","message","abandoned","rejected","ended","unfinished"]},"atMs":{"type":"integer","minimum":0,"maximum":86400000}},"required":["cause","outcome","atMs"]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cause === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cause"}});
errors++;
}
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data.atMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "atMs"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "cause") || (key0 === "outcome")) || (key0 === "atMs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cause !== undefined){
let data0 = data.cause;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"minimum",params:{limit: 1, least: 1, most: 127}});
errors++;
}
if(data0 > 127 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"maximum",params:{limit: 127, least: 1, most: 127}});
errors++;
}
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(!((((((data1 === "talked") || (data1 === "message")) || (data1 === "abandoned")) || (data1 === "rejected")) || (data1 === "ended")) || (data1 === "unfinished"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema372.properties.outcome.enum}});
errors++;
}
}
if(data.atMs !== undefined){
let data2 = data.atMs;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/atMs",keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data2 > 86400000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/atMs",keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "end"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(Array.isArray(data0)){
if(data0.length > 10000){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/" + i0,keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.end !== undefined){
if(!(validate295(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="callchart:scenario" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.flow === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flow"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.caller === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "caller"}});
errors++;
}
if(data.parties === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parties"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema357.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "en") || (key1 === "fr"))){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.en !== undefined){
let data2 = data1.en;
if(typeof data2 === "string"){
if(func3(data2) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/name/en",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name/en",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.fr !== undefined){
let data3 = data1.fr;
if(typeof data3 === "string"){
if(func3(data3) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/name/fr",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name/fr",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.flow !== undefined){
let data4 = data.flow;
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/flow",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data5 = data.at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(typeof data6 === "string"){
if(func3(data6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data7 = data.to;
if(typeof data7 === "string"){
if(func3(data7) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.caller !== undefined){
let data8 = data.caller;
if(Array.isArray(data8)){
if(data8.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate284(data8[i0], {instancePath:instancePath+"/caller/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parties !== undefined){
let data10 = data.parties;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key2 in data10){
let data11 = data10[key2];
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate292(data11[i1], {instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.busy !== undefined){
let data13 = data.busy;
if(Array.isArray(data13)){
if(data13.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/busy",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern43.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/busy/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/busy/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/busy",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.prompts !== undefined){
let data15 = data.prompts;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/prompts",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key3 in data15){
let data16 = data15[key3];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/prompts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/prompts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{limit: 0, least: 0, most: 86400000}});
errors++;
}
if(data16 > 86400000 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/prompts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{limit: 86400000, least: 0, most: 86400000}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/prompts",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.expect !== undefined){
if(!(validate294(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
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
